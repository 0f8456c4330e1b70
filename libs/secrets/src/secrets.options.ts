import { hours, minutes } from 'unseen-guardian/kernel';
import { type SecretRef } from './handle/secret-ref';
import { type SecretSource } from './sources/secret-source';

/** The token under which the checked options are injected. */
export const SECRETS_OPTIONS = 'SECRETS_OPTIONS';

/** Settings of {@link SecretsModule}. */
export interface SecretsOptions {
  /** Asked in this order; the first that has a secret gives it. */
  readonly sources: readonly SecretSource[];
  /** Secrets without which the application does not start. @default [] */
  readonly required?: readonly SecretRef[];
  /** How long a fetched value is used, in milliseconds. @default 300000 */
  readonly ttlMs?: number;
  /** How long a value is used after that while its source cannot be reached, in milliseconds. @default 3600000 */
  readonly maxStaleMs?: number;
}

/** The default of `ttlMs`. */
export const DEFAULT_TTL_MS = minutes(5);
/** The default of `maxStaleMs`. */
export const DEFAULT_MAX_STALE_MS = hours(1);

/**
 * Checks the options once, at boot.
 *
 * @throws Error that says the remedy.
 */
export function assertSecretsOptions(options: SecretsOptions): void {
  const { sources, ttlMs = DEFAULT_TTL_MS, maxStaleMs = DEFAULT_MAX_STALE_MS } = options;
  if (!Array.isArray(sources) || sources.length === 0)
    throw new Error(
      'SecretsModule has no source. Give at least one: SecretsModule.forRoot({ sources: [environmentSource()] }).',
    );
  if (!Number.isFinite(ttlMs) || ttlMs <= 0)
    throw new Error('SecretsModule: ttlMs must be a positive number of milliseconds, such as minutes(5).');
  if (!Number.isFinite(maxStaleMs) || maxStaleMs < 0)
    throw new Error('SecretsModule: maxStaleMs must be a number of milliseconds from 0, such as hours(1).');
}
