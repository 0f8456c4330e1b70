import { lengthPrefixed } from './length-prefixed';

/** Where a ciphertext lies and whom it is about; it opens nowhere else. */
export interface CipherPlace {
  readonly tenantId: string;
  /** The data subject, a UUID; absent when the data is about nobody. */
  readonly subjectId?: string;
  readonly table: string;
  readonly column: string;
  /** The primary key of the row, known before the row is written. */
  readonly rowId: string;
}

const MAX_LENGTH = 512;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NAMED = ['tenantId', 'table', 'column', 'rowId'] as const;

/**
 * The canonical form of a subject id.
 *
 * @throws Error when it is no UUID.
 */
export function canonicalSubject(subjectId: string): string {
  if (!UUID.test(subjectId))
    throw new Error('subjectId must be the UUID of a data subject. Resolve identifiers to one first.');
  return subjectId.toLowerCase();
}

/**
 * Checks a place and makes it canonical.
 *
 * @throws Error when a part is missing; a row needs its id before its columns are encrypted.
 */
export function canonicalPlace(place: CipherPlace): CipherPlace {
  for (const part of NAMED) {
    const value: unknown = place[part];
    if (typeof value !== 'string' || !value || value.length > MAX_LENGTH)
      throw new Error(
        `A cipher place needs "${part}": a text of 1 to ${MAX_LENGTH} characters. Make the row's id before encrypting.`,
      );
  }
  const { subjectId, ...rest } = place;
  return subjectId === undefined ? rest : { ...rest, subjectId: canonicalSubject(subjectId) };
}

/** The additional authenticated data of format v1. */
export function aadOf(place: CipherPlace, keyId: bigint): Buffer {
  const id = Buffer.alloc(8);
  id.writeBigUInt64BE(keyId);
  const { tenantId, table, column, rowId, subjectId = '' } = place;
  return lengthPrefixed(['v1', tenantId, table, column, rowId, subjectId, id]);
}
