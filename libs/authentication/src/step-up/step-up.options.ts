import { type Principal, seconds, type StepUpRequirement } from 'unseen-guardian/kernel';

/** How a user must have authenticated; at least one of the two is said. */
export interface StepUpOptions {
  /** The `acr` that is accepted, or a list of which one is enough, the best first. @default any, or none */
  readonly acr?: string | readonly string[];
  /** How long ago the user may have authenticated, in milliseconds, in whole seconds: `minutes(5)`. @default no limit */
  readonly maxAge?: number;
}

// RFC 9470 §3 separates the values with spaces; the rest is what RFC 6749 §3.3 allows in a scope.
const ACR = /^[\x21\x23-\x5b\x5d-\x7e]{1,255}$/;
const MOST_VALUES = 16;

const areValues = (values: readonly unknown[]): boolean =>
  Array.isArray(values) &&
  values.length > 0 &&
  values.length <= MOST_VALUES &&
  values.every((value) => typeof value === 'string' && ACR.test(value));

const hint = (remedy: string): Error => new Error(`@StepUp: ${remedy}`);

/**
 * Checks what a step-up asks for, and completes it.
 *
 * @throws Error that says the remedy.
 */
export function stepUpRequirement({ acr, maxAge }: StepUpOptions): StepUpRequirement {
  if (acr === undefined && maxAge === undefined)
    throw hint("asks for nothing. Say `acr: 'urn:…'`, `maxAge: minutes(5)`, or both.");
  const values = typeof acr === 'string' ? [acr] : acr;
  if (values && !areValues(values))
    throw hint('`acr` is a value without spaces and quotes, as the issuer writes it, or a list of up to 16.');
  if (maxAge !== undefined && !(Number.isSafeInteger(maxAge / seconds(1)) && maxAge > 0))
    throw hint('`maxAge` is a number of milliseconds, in whole seconds: minutes(5).');
  return { ...(values && { acr: [...values] }), ...(maxAge !== undefined && { maxAge }) };
}

/**
 * What of a requirement a principal lacks at a time in milliseconds; what its token does not say, it lacks (RFC 9470 §3).
 */
export function lackOf(
  { acr, authTime }: Principal,
  required: StepUpRequirement,
  now: number,
): 'acr' | 'max-age' | undefined {
  if (required.acr && (acr === undefined || !required.acr.includes(acr))) return 'acr';
  const { maxAge } = required;
  if (maxAge !== undefined && (authTime === undefined || now - authTime > maxAge)) return 'max-age';
  return undefined;
}
