import { createHmac } from 'node:crypto';
import { type Awaitable, type Clock, minutes } from 'unseen-guardian/kernel';

const STEP_MS = minutes(2);

/** Lets some work be done with the key. */
export type WithNonceKey = <Result>(work: (key: Buffer | string) => Result) => Awaitable<Result>;

const nonceOf = (key: Buffer | string, step: number): string =>
  createHmac('sha256', key).update(`dpop-nonce:${step}`).digest('base64url');

/** Nonces for proofs (RFC 9449 §9), made of a key and the time: none is remembered, each holds for 2 to 4 minutes. */
export class DpopNonces {
  constructor(
    private readonly withKey: WithNonceKey,
    private readonly clock: Clock,
  ) {}

  /**
   * The nonces that hold now, the newest first.
   *
   * @throws Error when the key cannot be had.
   */
  async valid(): Promise<readonly string[]> {
    const step = Math.floor(this.clock.now() / STEP_MS);
    return this.withKey((key) => [nonceOf(key, step), nonceOf(key, step - 1)]);
  }
}
