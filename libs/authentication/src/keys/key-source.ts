import { type KeyObject } from 'node:crypto';

/** Where the issuer's public keys come from. */
export abstract class KeySource {
  /**
   * The key for a token, or undefined when the issuer has none that fits.
   *
   * @throws Error when the keys cannot be had.
   */
  abstract find(kid: string | undefined, alg: string): Promise<KeyObject | undefined>;
}
