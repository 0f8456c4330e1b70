import { days, hours } from 'unseen-guardian/kernel';
import { type IssuerLife } from '../revocation/token-revocations';
import { API_KEY_ISSUER } from './api-key';
import { hint } from '../issuer/issuer-rules';
import { type ApiKeyStore } from './store/api-key-store';

/** Static keys for machines that cannot get tokens. */
export interface ApiKeyOptions {
  /** Where they are kept: in this process only, in the Postgres of `DatabaseModule`, or in a store of your own. */
  readonly store: 'memory' | 'postgres' | ApiKeyStore;
  /**
   * The longest life of a key, in milliseconds, at most a year; keys that were given out for longer end with it too.
   * @default 365 days
   */
  readonly longestLife?: number;
}

const YEAR = days(365);

/**
 * The longest life of a key, in milliseconds.
 *
 * @throws Error that says the remedy.
 */
export function longestLifeOf({ longestLife = YEAR }: Partial<ApiKeyOptions> = {}): number {
  if (Number.isInteger(longestLife) && longestLife >= hours(1) && longestLife <= YEAR) return longestLife;
  throw hint('apiKeys.longestLife', 'must be milliseconds, from an hour to a year: `days(90)`.');
}

/** How long what is said of keys has to be remembered, for `TokenRevocations`. */
export const apiKeyLife = (options?: Partial<ApiKeyOptions>): IssuerLife => ({
  issuer: API_KEY_ISSUER,
  maxAgeSeconds: longestLifeOf(options) / 1000,
  toleranceSeconds: 0,
});
