import {
  type Awaitable,
  block,
  ControlNotRunException,
  ControlUnavailableException,
  type Exchange,
  GuardianException,
  inTurn,
  type ModelCall,
  type ReplyControl,
  ReplyBlockedException,
  type ReplyFilter,
  type RequestedToolCall,
  type Verdict,
} from 'unseen-guardian/kernel';
import { type ReplyLimits, ReplyLength } from './reply-limits';
import { ReplyStep } from './reply-step';

/** Opens one filter; a control that cannot is treated as its fail mode says. */
function openFilter(exchange: Exchange, call: ModelCall, control: ReplyControl): ReplyFilter | undefined {
  try {
    return control.open(exchange, call);
  } catch (cause) {
    const isAllowed = exchange.policy.controls[control.name]?.onError === 'allow';
    const reason = isAllowed ? 'allowed' : 'exception';
    // A control that could open its filter and will not: that is its verdict, and not a failure.
    const refuses = cause instanceof GuardianException && cause.getStatus() < 500;
    const verdict: Verdict = refuses ? block(cause.by(control.name)) : { kind: 'error', reason };
    exchange.ledger.record(control, verdict, call.id);
    if (cause instanceof GuardianException) throw cause;
    if (!isAllowed) throw new ControlUnavailableException(control.name, { cause });
    call.opened.push(control);
    return undefined;
  }
}

/** Why the verdict of a filter keeps the reply from going on, if it does. */
function refusalOf({ name }: ReplyStep, verdict: Verdict | undefined): GuardianException | undefined {
  if (!verdict) return new ControlNotRunException(name);
  if (verdict.kind === 'block') return verdict.problem ?? new ReplyBlockedException();
  const isBroken = verdict.kind === 'error' && verdict.reason !== 'allowed';
  return isBroken ? new ControlUnavailableException(name) : undefined;
}

/** The filters of one call, in order: what one lets through is what the next one sees. */
export class ReplyChain {
  private refusal: GuardianException | undefined;

  private constructor(
    private readonly steps: readonly ReplyStep[],
    private readonly length: ReplyLength,
  ) {}

  /**
   * Opens a filter of every control before the provider is called; a control that opens none stays owed.
   *
   * @throws GuardianException when a control cannot open its filter and its fail mode is `deny`.
   */
  static open(
    exchange: Exchange,
    call: ModelCall,
    controls: readonly ReplyControl[],
    { characters }: ReplyLimits = {},
  ): ReplyChain {
    const steps = controls.flatMap((control) => {
      const filter = openFilter(exchange, call, control);
      if (!filter) return [];
      call.opened.push(control);
      return [new ReplyStep(exchange, control, filter, call.id)];
    });
    return new ReplyChain(steps, new ReplyLength(exchange, call, characters));
  }

  /**
   * Counts a piece of the reply as it comes from the provider, also one that is held before the filters see it.
   *
   * @throws ReplyBlockedException when the reply is too long.
   */
  count(piece: string): void {
    this.length.add(piece);
  }

  /** Passes a piece of a channel through all filters and returns what may go on. */
  write(channel: string, piece: string): string {
    return this.steps.reduce((text, step) => (text ? step.write(channel, text) : ''), piece);
  }

  /** The channel is complete: returns what the filters still held. */
  end(channel: string): string {
    return this.steps.reduce((text, step) => step.end(channel, text), '');
  }

  /** Passes a whole text through all filters. */
  whole(channel: string, text: string): string {
    return this.write(channel, text) + this.end(channel);
  }

  /**
   * Takes all tool calls of the reply, which is complete: those who judge calls are asked when all others are content.
   *
   * @throws GuardianException when the reply must not go on.
   */
  calls(calls: readonly RequestedToolCall[]): Awaitable<void> {
    if (!calls.length) return;
    const refusal = this.record(this.steps.filter((step) => !step.judgesCalls));
    if (refusal) throw refusal;
    return inTurn(this.steps, (step) => (step.judgesCalls ? step.calls(calls) : undefined));
  }

  /** Records the verdicts, once; returns why the reply must not go on, if it must not. */
  close(): GuardianException | undefined {
    return this.record(this.steps);
  }

  private record(steps: readonly ReplyStep[]): GuardianException | undefined {
    for (const step of steps) {
      if (step.isRecorded) continue;
      this.refusal ??= refusalOf(step, step.record());
    }
    return this.refusal;
  }
}
