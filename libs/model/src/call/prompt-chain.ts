import {
  type Awaitable,
  block,
  type ControlStep,
  type Exchange,
  inTurn,
  PromptBlockedException,
  type PromptControl,
  startControl,
} from 'unseen-guardian/kernel';
import { type CallOptions } from '../language-model.protocol';
import { type GuardedCall } from './guarded-call';
import { SealingControl } from './sealing.control';

const STRUCTURE: ControlStep = { name: 'structure' };

/** The controls that the endpoint owes; one that is switched off is not among them. */
export const owedOf = <Step extends ControlStep>(
  controls: readonly Step[],
  owed: readonly ControlStep[],
): Step[] =>
  controls.filter((control) => owed.some(({ name, step }) => name === control.name && step === control.step));

/**
 * Refuses what no control can read: images, audio, files, and tools that the provider runs itself.
 *
 * @throws PromptBlockedException
 */
export function refuseUnreadable(
  exchange: Exchange,
  call: GuardedCall,
  unreadable: readonly string[],
  { tools = [] }: CallOptions,
): void {
  const isReadable = !unreadable.length && tools.every(({ type }) => type === 'function');
  if (isReadable) return;
  const problem = new PromptBlockedException({
    control: STRUCTURE.name,
    detail:
      'Files, images, audio and tools run by the provider cannot be checked. Send text and function tools only.',
  });
  exchange.ledger.record(STRUCTURE, block(problem), call.id);
  throw problem;
}

/**
 * Runs the owed prompt controls in order on the whole message list.
 *
 * @throws GuardianException when a control refuses or cannot run.
 */
export function runPromptControls(
  exchange: Exchange,
  call: GuardedCall,
  controls: readonly PromptControl[],
): Awaitable<void> {
  const owed = owedOf(controls, exchange.policy.owed.prompt);
  const last = owed.at(-1);
  return inTurn(owed, (control) =>
    startControl(exchange, control === last ? new SealingControl(control) : control, call, { call }),
  );
}
