import { type Exchange } from '../exchange/exchange';
import { type ModelCall } from '../exchange/model-call';
import { ControlUnavailableException } from '../problem/exceptions';
import { GuardianException } from '../problem/guardian.exception';
import { type Control } from './control';
import { type ControlSettings } from './control-settings';
import { flag, type Verdict } from './verdict';

/** Where a run belongs. */
export interface RunScope {
  readonly call?: ModelCall;
}

/** Shadow ends by itself: after its date the control enforces. */
const isInShadow = (settings: ControlSettings | undefined, now: number): boolean =>
  !!settings?.shadow && now < Date.parse(settings.shadow.until);

/** A control that throws says `error`, then does what its fail mode asks for. */
async function recover<Input>(
  exchange: Exchange,
  control: Control<Input>,
  input: Input,
  cause: unknown,
): Promise<Verdict | undefined> {
  const { onError = 'deny' } = exchange.policy.controls[control.name] ?? {};
  if (onError === 'degrade' && control.degraded) return control.degraded(exchange, input);
  if (onError === 'allow') return { kind: 'error', reason: 'allowed' };
  throw new ControlUnavailableException(control.name, { cause });
}

/** A control in shadow reports what it would have done and changes nothing. */
function shadowed(verdict: Verdict, call: ModelCall | undefined, texts: readonly string[]): Verdict {
  call?.segments.forEach((segment, index) => (segment.text = texts[index]!));
  return verdict.kind === 'pass' ? verdict : flag('shadow', verdict.findings);
}

/** Lets the control answer, or recover when it cannot. */
async function ask<Input>(exchange: Exchange, control: Control<Input>, input: Input, call?: ModelCall) {
  try {
    return await control.run(exchange, input);
  } catch (cause) {
    const reason = cause instanceof GuardianException ? cause.code : 'exception';
    exchange.ledger.record(control, { kind: 'error', reason }, call?.id);
    return recover(exchange, control, input, cause);
  }
}

/**
 * Runs one control, keeps its verdict and refuses when it refuses.
 *
 * @throws GuardianException of the verdict when the control blocks.
 * @throws ControlUnavailableException when the control throws and its fail mode is `deny`.
 */
export async function runControl<Input>(
  exchange: Exchange,
  control: Control<Input>,
  input: Input,
  { call }: RunScope = {},
): Promise<Verdict | undefined> {
  const inShadow = isInShadow(exchange.policy.controls[control.name], exchange.now());
  const before = inShadow ? (call?.segments.map(({ text }) => text) ?? []) : [];
  let verdict = await ask(exchange, control, input, call);
  if (verdict && inShadow) verdict = shadowed(verdict, call, before);
  exchange.ledger.record(control, verdict, call?.id);
  if (verdict?.problem) throw verdict.problem.by(control.name);
  return verdict;
}
