import { minutes } from 'unseen-guardian/kernel';
import { type SecretRef } from 'unseen-guardian/secrets';
import { type KeyCacheLimits } from './keys/key-cache';
import { type KeyStore } from './keys/key-store';

/** The token under which the options are injected. */
export const ENCRYPTION_OPTIONS = 'ENCRYPTION_OPTIONS';

/** Limits of the data keys that are open in memory. */
export interface EncryptionLimits {
  /** How many keys are open at once. @default 10000 */
  readonly maxKeys?: number;
  /** How long a key stays open, in milliseconds; in another process a destroyed key may live this long. @default 300000 */
  readonly keyTtlMs?: number;
  /** How often a key is used before it is unwrapped again. @default 1048576 */
  readonly maxUses?: number;
}

/** Settings of {@link EncryptionModule}. */
export interface EncryptionOptions extends EncryptionLimits {
  /** The secret that holds the root key: 32 random bytes, base64. */
  readonly rootKey: SecretRef;
  /** Where wrapped keys are kept. @default PostgresKeyStore over the injected TenantTransaction */
  readonly keyStore?: KeyStore;
}

/**
 * Applies the defaults and checks the limits, once, at boot.
 *
 * @throws Error that says the remedy.
 */
export function keyCacheLimits({
  maxKeys = 10_000,
  keyTtlMs = minutes(5),
  maxUses = 2 ** 20,
}: EncryptionLimits): KeyCacheLimits {
  for (const [name, value] of Object.entries({ maxKeys, keyTtlMs, maxUses }))
    if (!Number.isSafeInteger(value) || value < 1)
      throw new Error(`EncryptionModule: ${name} must be a whole number of at least 1.`);
  return { maxKeys, ttlMs: keyTtlMs, maxUses };
}
