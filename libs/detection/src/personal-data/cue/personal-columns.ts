import { type CueName } from './cue-name';

/** Columns that show that the rows of a table are about persons. */
const PERSONAL: ReadonlySet<CueName | undefined> = new Set<CueName>([
  'address',
  'birth',
  'driver-license',
  'email',
  'id-number',
  'medical',
  'national-id',
  'passport',
  'phone',
  'ssn',
  'username',
]);
/** Columns that mean a person only in such a table: products and servers have names and places too. */
const AMBIGUOUS: ReadonlySet<CueName | undefined> = new Set<CueName>([
  'location',
  'nationality',
  'organization',
  'person',
]);

/** The columns of a table, without those that would mean a person only if the rows were about persons. */
export function personalColumns(columns: readonly (CueName | undefined)[]): (CueName | undefined)[] {
  const isPersonal = columns.some((cue) => PERSONAL.has(cue));
  return isPersonal ? [...columns] : columns.map((cue) => (AMBIGUOUS.has(cue) ? undefined : cue));
}
