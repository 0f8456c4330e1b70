/** Who answers for an entry, and until when it stands. */
export interface Ownership {
  /** The team or person who answers for it. */
  readonly owner: string;
  /** The day it ends, as `YYYY-MM-DD` (UTC): from the first moment of that day on it has expired. */
  readonly expires: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The moment an entry ends, in milliseconds since 1970.
 *
 * @throws Error when the owner is missing or the day does not exist.
 */
export function expiryOf({ owner, expires }: Ownership): number {
  if (owner.trim() === '') throw new Error('it has no owner: name the team that answers for it.');
  const at = DAY.test(expires) ? Date.parse(`${expires}T00:00:00Z`) : NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== expires) {
    throw new Error('it has no day of expiry: write one as "2030-12-31".');
  }
  return at;
}
