import { type Exchange } from '../exchange/exchange';
import { type ModelCall } from '../exchange/model-call';
import { ControlUnavailableException } from '../problem/exceptions';
import { GuardianException } from '../problem/guardian.exception';
import { type Awaitable, isPending } from '../words/awaitable';
import { type Control } from './control';
import { flag, type Verdict } from './verdict';
import { type ControlStep } from './verdict-ledger';

/** Where a run belongs. */
export interface RunScope {
  readonly call?: ModelCall | undefined;
}

/** Whether an endpoint runs a control in shadow, which ends by itself: after its date the control enforces. */
export function isInShadow(exchange: Exchange, { name }: ControlStep): boolean {
  const shadow = exchange.policy.controls[name]?.shadow;
  return !!shadow && exchange.now() < Date.parse(shadow.until);
}

/** Why a control could not run, and where. */
interface Failure {
  readonly cause: unknown;
  readonly call: ModelCall | undefined;
}

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

/** The control could not run: that is a verdict of its own, and its fail mode decides what happens next. */
function failed<Input>(exchange: Exchange, control: Control<Input>, input: Input, failure: Failure) {
  const { cause, call } = failure;
  const reason = cause instanceof GuardianException ? cause.code : 'exception';
  exchange.ledger.record(control, { kind: 'error', reason }, call?.id);
  return recover(exchange, control, input, cause);
}

/** Keeps the verdict and refuses when it refuses. */
function keep(
  exchange: Exchange,
  control: ControlStep,
  verdict: Verdict | undefined,
  call: ModelCall | undefined,
): Verdict | undefined {
  exchange.ledger.record(control, verdict, call?.id);
  if (verdict?.kind === 'block')
    throw (verdict.problem ?? new ControlUnavailableException(control.name)).by(control.name);
  return verdict;
}

/**
 * Runs one control, keeps its verdict and refuses when it refuses; answers, or throws, at once when the control does.
 *
 * @throws GuardianException of the verdict when the control blocks.
 * @throws ControlUnavailableException when the control throws and its fail mode is `deny`.
 */
export function startControl<Input>(
  exchange: Exchange,
  control: Control<Input>,
  input: Input,
  { call }: RunScope = {},
): Awaitable<Verdict | undefined> {
  const inShadow = isInShadow(exchange, control);
  const before = inShadow ? (call?.segments.map(({ text }) => text) ?? []) : [];
  const take = (verdict: Verdict | undefined) =>
    keep(exchange, control, verdict && inShadow ? shadowed(verdict, call, before) : verdict, call);
  const fail = (cause: unknown) => failed(exchange, control, input, { cause, call }).then(take);
  let answer: Awaitable<Verdict | undefined>;
  try {
    answer = control.run(exchange, input);
  } catch (cause) {
    return fail(cause);
  }
  return isPending(answer) ? answer.then(take, fail) : take(answer);
}

/**
 * Runs one control, keeps its verdict and refuses when it refuses.
 *
 * @throws GuardianException of the verdict when the control blocks.
 * @throws ControlUnavailableException when the control throws and its fail mode is `deny`.
 */
export const runControl = async <Input>(
  exchange: Exchange,
  control: Control<Input>,
  input: Input,
  scope?: RunScope,
): Promise<Verdict | undefined> => startControl(exchange, control, input, scope);
