import {
  block,
  type ControlStep,
  type Exchange,
  type ModelCall,
  ReplyBlockedException,
} from 'unseen-guardian/kernel';

/** How long a reply may be, and how long its provider may say nothing. */
export interface ReplyLimits {
  /**
   * Characters of one reply: text, reasoning and tool inputs together. A longer one is withheld, or ended.
   * @default 500000
   */
  readonly characters?: number;
  /**
   * Milliseconds without a word from the provider, after which the call has failed.
   * @default 120000 (two minutes)
   */
  readonly silenceMs?: number;
}

/** What is taken for granted where options say nothing. */
export const REPLY_LIMITS: Required<ReplyLimits> = { characters: 500_000, silenceMs: 120_000 };

/**
 * Checks the limits once, at boot.
 *
 * @throws Error when one is no whole number above zero.
 */
export function assertReplyLimits(limits: ReplyLimits = {}): void {
  for (const [name, value] of Object.entries(limits)) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    throw new Error(`replies.${name} must be a whole number above zero.`);
  }
}

const LENGTH: ControlStep = { name: 'unsafe-output', step: 'length' };

/** Counts the characters of one reply: a model that never stops must not fill the memory, or the reader's screen. */
export class ReplyLength {
  private count = 0;

  constructor(
    private readonly exchange: Exchange,
    private readonly call: ModelCall,
    private readonly limit = REPLY_LIMITS.characters,
  ) {}

  /**
   * Adds a piece.
   *
   * @throws ReplyBlockedException when the reply is too long now.
   */
  add({ length }: string): void {
    if ((this.count += length) <= this.limit) return;
    const problem = new ReplyBlockedException();
    this.exchange.ledger.record(LENGTH, block(problem), this.call.id);
    throw problem;
  }
}
