import { type ToolDeclaration } from 'unseen-guardian/kernel';
import { type TaintDecision, taintDecision } from './confirmation';

type Said = Pick<ToolDeclaration, 'sink' | 'acceptsTaint' | 'confirm'>;

it.each<[said: Said, clean: TaintDecision, tainted: TaintDecision]>([
  [{ sink: 'read' }, 'run', 'run'],
  [{ sink: 'read', confirm: 'when-tainted' }, 'run', 'confirm'],
  [{ sink: 'read', confirm: 'always' }, 'confirm', 'confirm'],
  [{ sink: 'fetch' }, 'run', 'confirm'],
  [{ sink: 'write' }, 'run', 'confirm'],
  [{ sink: 'write', confirm: false }, 'run', 'refuse'],
  [{ sink: 'send', acceptsTaint: true }, 'run', 'run'],
  [{ sink: 'send', acceptsTaint: true, confirm: false }, 'run', 'run'],
  [{ sink: 'pay', acceptsTaint: true, confirm: 'always' }, 'confirm', 'confirm'],
])('%j: clean %s, tainted %s', (said, clean, tainted) => {
  const tool = said as ToolDeclaration;
  expect([taintDecision(tool, false), taintDecision(tool, true)]).toEqual([clean, tainted]);
});
