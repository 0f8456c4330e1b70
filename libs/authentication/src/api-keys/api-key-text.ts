import { crc32 } from 'node:zlib';

/** How every key begins: scanners for leaked secrets know it by this. */
const PREFIX = 'ugk_';
const SECRET_BYTES = 32;
const KEY = /^ugk_([0-9a-f]{32})_([0-9a-f]{64})([0-9a-f]{8})$/;

/** What stands in the text of a key. */
export interface ApiKeyParts {
  /** The public id, a UUID. */
  readonly id: string;
  /** 32 random bytes. */
  readonly secret: Buffer;
}

const checksumOf = (text: string): string => crc32(text).toString(16).padStart(8, '0');

const uuid = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');

/**
 * The text of a key: prefix, public id, secret and a CRC-32 of all before it.
 *
 * @throws RangeError when the secret is not 32 bytes long.
 */
export function apiKeyText({ id, secret }: ApiKeyParts): string {
  if (secret.length !== SECRET_BYTES) throw new RangeError(`A key has a secret of ${SECRET_BYTES} bytes.`);
  const text = `${PREFIX}${id.replaceAll('-', '')}_${secret.toString('hex')}`;
  return text + checksumOf(text);
}

/** Whether a text says of itself that it is a key. */
export const claimsToBeApiKey = (text: string): boolean => text.startsWith(PREFIX);

/** Reads a key; undefined for whatever is none, or is mistyped: no look-up is made for it. */
export function parseApiKey(text: string): ApiKeyParts | undefined {
  const [, id, secret, checksum] = KEY.exec(text) ?? [];
  if (!id || !secret || checksumOf(text.slice(0, -8)) !== checksum) return undefined;
  return { id: uuid(id), secret: Buffer.from(secret, 'hex') };
}
