import { createHash } from 'node:crypto';

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The bytes that stand for a prompt: its JSON with sorted keys, as UTF-8. */
export const promptBytes = (prompt: unknown): Buffer =>
  Buffer.from(JSON.stringify(prompt, sorted) ?? '', 'utf8');

/** SHA-256 (hex, FIPS 180-4) of `promptBytes`: the same for what was checked and for what the provider received. */
export const promptDigest = (prompt: unknown): string =>
  createHash('sha256').update(promptBytes(prompt)).digest('hex');
