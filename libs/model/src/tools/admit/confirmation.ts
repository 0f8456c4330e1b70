import { TOOL_SINKS, type ToolDeclaration } from 'unseen-guardian/kernel';

/** What taint and the declaration of a tool ask for. */
export type TaintDecision = 'run' | 'confirm' | 'refuse';

/** Whether a call may run, needs a person who approves it, or may not run at all with untrusted text in its context. */
export function taintDecision(
  { sink, acceptsTaint = false, confirm }: ToolDeclaration,
  isTainted: boolean,
): TaintDecision {
  const { effects } = TOOL_SINKS[sink];
  const asks = confirm ?? (effects && 'when-tainted');
  if (asks === 'always') return 'confirm';
  if (!isTainted || acceptsTaint) return 'run';
  if (asks === 'when-tainted') return 'confirm';
  return effects ? 'refuse' : 'run';
}
