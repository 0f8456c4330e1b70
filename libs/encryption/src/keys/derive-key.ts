import { hkdfSync } from 'node:crypto';

/** HKDF-SHA256 (RFC 5869) without salt: the input is a uniformly random key. */
export const deriveKey = (key: Buffer, info: string, length = 32): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', info, length));
