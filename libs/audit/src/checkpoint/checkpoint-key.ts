import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { rawPublicKey } from './signed-note';

/** The label under which the signing key is derived from the root key, where no key of its own is given. */
export const CHECKPOINT_KEY_LABEL = 'audit-checkpoint';

// RFC 8410 §7: what stands before the 32 bytes of an Ed25519 key, private (PKCS #8) and public (SPKI).
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const SEED_BYTES = 32;

/** The Ed25519 key that belongs to 32 bytes. */
export const privateKeyOf = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, seed]), format: 'der', type: 'pkcs8' });

/** A public key as text: 32 bytes, base64. */
export const publicKeyText = (key: KeyObject): string => rawPublicKey(key).toString('base64');

/**
 * Reads the text of a public key.
 *
 * @throws Error when it is not 32 bytes, base64.
 */
export function readPublicKey(text: string): KeyObject {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== SEED_BYTES || bytes.toString('base64') !== text.trim())
    throw new Error('A public key of the audit log is 32 bytes, base64: see `guardian audit public-key`.');
  return createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, bytes]), format: 'der', type: 'spki' });
}
