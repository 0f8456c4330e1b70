import {
  block,
  ControlUnavailableException,
  type ControlStep,
  type Exchange,
  flag,
  GuardianException,
  ReplyBlockedException,
  type ReplyFilter,
  type RequestedToolCall,
  type Verdict,
} from 'unseen-guardian/kernel';

/** One filter of a call, with the shadow and the fail mode that the endpoint gave its control. */
export class ReplyStep {
  private isBypassed = false;
  private answer?: Verdict;
  /** What the filter holds, by channel; only for the fail mode `allow`. */
  private held?: Map<string, string>;
  private isOnRecord = false;
  private readonly isInShadow: boolean;
  private readonly allowsErrors: boolean;

  constructor(
    private readonly exchange: Exchange,
    private readonly control: ControlStep,
    private readonly filter: ReplyFilter,
    private readonly callId: string,
  ) {
    const { shadow, onError } = exchange.policy.controls[control.name] ?? {};
    this.isInShadow = !!shadow && exchange.now() < Date.parse(shadow.until);
    this.allowsErrors = onError === 'allow';
  }

  /** Takes a piece of a channel and returns what may go on. */
  write(channel: string, piece: string): string {
    return this.attempt(channel, piece, () => this.filter.write(channel, piece));
  }

  /** Takes the last piece of a channel and returns the rest. */
  end(channel: string, piece: string): string {
    const head = piece ? this.write(channel, piece) : '';
    const rest = this.attempt(channel, '', () => this.filter.end(channel));
    this.held?.delete(channel);
    return head + rest;
  }

  /** Whether the verdict is in the ledger. */
  get isRecorded(): boolean {
    return this.isOnRecord;
  }

  /** Whether the filter has a say in tool calls. */
  get judgesCalls(): boolean {
    return this.filter.calls !== undefined;
  }

  /**
   * Shows the filter all tool calls of the reply.
   *
   * @throws GuardianException when the reply must not go on.
   */
  async calls(calls: readonly RequestedToolCall[]): Promise<void> {
    let verdict: Verdict;
    try {
      verdict = await this.filter.calls!(calls);
    } catch (cause) {
      this.recover('', '', cause);
      return;
    }
    this.answer = this.isInShadow && verdict.kind !== 'pass' ? flag('shadow', verdict.findings) : verdict;
    if (this.answer.kind === 'block')
      throw (verdict.problem ?? new ReplyBlockedException()).by(this.control.name);
  }

  private verdict(): Verdict | undefined {
    if (this.answer) return this.answer;
    try {
      const verdict = this.filter.verdict();
      const isShadowed = this.isInShadow && verdict && verdict.kind !== 'pass';
      return isShadowed ? flag('shadow', verdict.findings) : verdict;
    } catch {
      // This also runs when the caller hangs up, where an exception would take the process down.
      return this.broken();
    }
  }

  private broken(): Verdict {
    return { kind: 'error', reason: this.allowsErrors ? 'allowed' : 'exception' };
  }

  private attempt(channel: string, piece: string, work: () => string): string {
    if (this.isBypassed) return piece;
    try {
      const text = work();
      if (this.isInShadow) return piece;
      if (this.allowsErrors) this.keepHeld(channel, piece, text);
      return text;
    } catch (cause) {
      return this.recover(channel, piece, cause);
    }
  }

  private recover(channel: string, piece: string, cause: unknown): string {
    if (cause instanceof GuardianException) {
      this.answer = this.isInShadow ? flag('shadow') : block(cause.by(this.control.name));
      if (!this.isInShadow) throw cause;
    } else {
      this.answer = this.broken();
      if (!this.allowsErrors) throw new ControlUnavailableException(this.control.name, { cause });
    }
    this.isBypassed = true;
    return (this.held?.get(channel) ?? '') + piece;
  }

  // Only for the fail mode `allow`: what a failed filter still held must not be lost.
  private keepHeld(channel: string, piece: string, passed: string): void {
    this.held ??= new Map<string, string>();
    const all = (this.held.get(channel) ?? '') + piece;
    this.held.set(channel, all.slice(passed.length));
  }

  /** Keeps the verdict on everything seen in the ledger; `undefined` from a filter that checks nothing. */
  record(): Verdict | undefined {
    const verdict = this.verdict();
    this.isOnRecord = true;
    this.exchange.ledger.record(this.control, verdict, this.callId);
    return verdict;
  }

  /** The control this filter belongs to. */
  get name(): ControlStep['name'] {
    return this.control.name;
  }
}
