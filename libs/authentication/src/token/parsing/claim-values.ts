import { type Actor } from 'unseen-guardian/kernel';
import { isMembers, type Members } from './parsed-token';

/** More roles or scopes than this are refused. */
const MOST_ENTRIES = 64;
/** A longer chain of actors is refused. */
const MOST_ACTORS = 4;
const ROLE = /^[\x20-\x7e\u00a0-\uffff]{1,128}$/;
// RFC 6749 §3.3: the characters of a scope.
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]{1,128}$/;
// OpenID Connect Core §2: at most 255 ASCII characters; no control characters, so that ids are safe in logs.
const IDENTIFIER = /^[\x20-\x7e]{1,255}$/;

/** Whether a value is a usable identifier: 1 to 255 printable ASCII characters. */
export const isIdentifier = (value: unknown): value is string =>
  typeof value === 'string' && IDENTIFIER.test(value);

/** Whether a value is a NumericDate (RFC 7519 §2): seconds since the epoch. */
export const isDate = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** The claim at a path. */
export function claimAt(claims: Members, path: readonly string[]): unknown {
  let value: unknown = claims;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Members)[name];
  }
  return value;
}

/** The roles in a claim: none when it is absent, undefined when it is not a list of at most 64 texts. */
export function rolesIn(claim: unknown): readonly string[] | undefined {
  if (claim === undefined) return [];
  if (!Array.isArray(claim) || claim.length > MOST_ENTRIES) return undefined;
  return claim.every((role) => typeof role === 'string' && ROLE.test(role)) ? (claim as string[]) : undefined;
}

/** Whether a text is one OAuth scope (RFC 6749 §3.3), of at most 128 characters. */
export const isScope = (text: string): boolean => SCOPE.test(text);

/** The scopes in a claim: none when it is absent, undefined when it is not a space-separated list of at most 64. */
export function scopesIn(claim: unknown): readonly string[] | undefined {
  if (claim === undefined || claim === '') return [];
  if (typeof claim !== 'string') return undefined;
  const scopes = claim.split(' ');
  return scopes.length <= MOST_ENTRIES && scopes.every(isScope) ? scopes : undefined;
}

/** The chain of actors in a claim (RFC 8693 §4.1): undefined when it is not one of at most 4, each with a `sub`. */
export function actorIn(claim: unknown, left = MOST_ACTORS): Actor | undefined {
  if (!isMembers(claim) || left === 0 || !isIdentifier(claim.sub)) return undefined;
  const { sub: subject, iss: issuer, act } = claim;
  if (issuer !== undefined && !isIdentifier(issuer)) return undefined;
  const actor = act === undefined ? undefined : actorIn(act, left - 1);
  if (act !== undefined && !actor) return undefined;
  return Object.freeze({ subject, ...(issuer !== undefined && { issuer }), ...(actor && { actor }) });
}
