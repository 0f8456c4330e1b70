import { createHash } from 'node:crypto';

const BITCOIN = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** XRP Ledger orders the same characters in its own way. */
const RIPPLE = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** Version, hash of the key (20 bytes), checksum. */
const LENGTH = 25;
const CHECKSUM_LENGTH = 4;

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** The bytes of an address; undefined when there are not exactly as many as an address has. */
function decode(text: string, alphabet: string): Uint8Array | undefined {
  const bytes = new Uint8Array(LENGTH);
  for (const character of text) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return undefined;
    for (let index = LENGTH - 1; index >= 0; index--) {
      carry += bytes[index]! * 58;
      bytes[index] = carry & 255;
      carry >>= 8;
    }
    if (carry > 0) return undefined;
  }
  return bytes;
}

/** Whether a text is an address in Base58Check, with a valid checksum: Bitcoin, Litecoin, Dogecoin, Tron, XRP Ledger. */
export function isBase58Check(text: string): boolean {
  const bytes = decode(text, text.startsWith('r') ? RIPPLE : BITCOIN);
  if (!bytes) return false;
  const checksum = sha256(sha256(bytes.subarray(0, LENGTH - CHECKSUM_LENGTH)));
  return bytes.subarray(LENGTH - CHECKSUM_LENGTH).every((byte, index) => byte === checksum[index]);
}
