import { type KeyObject } from 'node:crypto';
import { type Awaitable } from 'unseen-guardian/kernel';

/** Where the issuer's public keys come from. */
export abstract class KeySource {
  /**
   * The key for a token, or undefined when the issuer has none that fits; at once, not as a promise, where it is at hand.
   *
   * @throws Error when the keys cannot be had.
   */
  abstract find(kid: string | undefined, alg: string): Awaitable<KeyObject | undefined>;
}
