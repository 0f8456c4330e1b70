import { createHmac } from 'node:crypto';
import { lengthPrefixed } from './format/length-prefixed';
import { type RootKey } from './keys/root-key';

const VERSION = 1;
const MAX_LENGTH = 1024;

const hmac = (key: Buffer, data: Buffer): Buffer => createHmac('sha256', key).update(data).digest();
const same = (value: string): string => value;
const lowerCase = (value: string): string => value.toLowerCase();

/** How values of a kind are made equal, beyond Unicode form and outer white space. */
const FOLD: Readonly<Record<string, (value: string) => string>> = { email: lowerCase };

/**
 * The form in which two spellings of one identifier are the same.
 *
 * @throws Error when nothing is left, or when the value is too long to be an identifier.
 */
export function normaliseIdentifier(kind: string, value: string): string {
  if (value.length > MAX_LENGTH)
    throw new Error(`An identifier has at most ${MAX_LENGTH} characters: index identifiers, not texts.`);
  const fold = Object.hasOwn(FOLD, kind) ? FOLD[kind]! : same;
  const normal = fold(value.normalize('NFKC')).normalize('NFKC').trim();
  // An index of nothing would make one person of everyone without an identifier.
  if (!normal) throw new Error('An identifier cannot be empty: leave it out instead.');
  return normal;
}

/** Makes identifiers findable by equality without storing them: a keyed hash, another for each tenant and kind. */
export class BlindIndex {
  private base: Promise<Buffer> | undefined;

  constructor(private readonly rootKey: RootKey) {}

  /**
   * The blind index of an identifier: the key version (1 byte) and HMAC-SHA256 (32 bytes).
   *
   * @throws Error when the value is empty or too long.
   */
  async of(tenantId: string, kind: string, value: string): Promise<Buffer> {
    const data = lengthPrefixed([kind, normaliseIdentifier(kind, value)]);
    const tenantKey = hmac(await this.baseKey(), lengthPrefixed(['v1', tenantId]));
    return Buffer.concat([Buffer.of(VERSION), hmac(tenantKey, data)]);
  }

  private baseKey(): Promise<Buffer> {
    // A failed derivation is not kept: a KMS that is down now may answer later.
    return (this.base ??= Promise.resolve(this.rootKey.derive('blind-index')).catch((error: unknown) => {
      this.base = undefined;
      throw error;
    }));
  }
}
