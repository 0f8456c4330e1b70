import { createHmac } from 'node:crypto';
import { base32 } from '../pseudonym/base32';
import { canonicalValue } from '../pseudonym/canonical-value';
import { type HashSettings, type Operator, type OperatorContext } from './operator';

/** The shortest key, in bytes. */
const SHORTEST_KEY = 16;
/** Characters of a hash: 80 bits. */
const LENGTH = 16;
const REMEDY =
  'hash needs a key of at least 16 bytes: { operator: "hash", key: secret("privacy/hash-key") }.';

function hashOf(key: string | Buffer, value: string, { category, tenantId }: OperatorContext): string {
  if (Buffer.byteLength(key) < SHORTEST_KEY) throw new Error(REMEDY);
  const parts = JSON.stringify(['v1', tenantId, category, canonicalValue(category, value)]);
  return `[${category}#${base32(createHmac('sha256', key).update(parts).digest(), LENGTH)}]`;
}

/** HMAC-SHA-256 of tenant, category and value: one value has one hash in all exchanges of a tenant. */
export const hash: Operator<HashSettings> = {
  check: ({ key }) => {
    const isLongEnough = Buffer.isBuffer(key) ? key.length >= SHORTEST_KEY : typeof key?.name === 'string';
    if (!isLongEnough) throw new Error(REMEDY);
  },
  apply: async (value, context, { key }) => {
    if (Buffer.isBuffer(key)) return hashOf(key, value, context);
    const handle = 'use' in key ? key : await context.readSecret?.(key);
    if (!handle) throw new Error('hash: the key is a secret, and there are none. Import SecretsModule.');
    return handle.use((text) => hashOf(text, value, context));
  },
};
