import { type KeyObject } from 'node:crypto';
import { isLoopback, isPlainUrl, isSecureUrl } from 'unseen-guardian/kernel';
import {
  SUPPORTED_ALGORITHMS,
  SYMMETRIC_KEY_BYTES,
  type SymmetricAlgorithm,
} from '../token/signing-algorithm';
import { type TokenRules } from '../token/token-rules';
import { type IssuerOptions, unsafeSymmetricKey } from './issuer.options';

/** The rules of one issuer alone. */
export type IssuerRules = Omit<TokenRules, 'confirmations'>;

/** An error of an option, with the remedy. */
export const hint = (option: string, remedy: string): Error =>
  new Error(`AuthenticationModule: \`${option}\` ${remedy}`);

function assertIssuer(issuer: string, production: boolean): void {
  if (typeof issuer !== 'string' || !URL.canParse(issuer))
    throw hint('issuer', 'is required: the URL that your tokens carry as `iss`.');
  if (!isPlainUrl(issuer)) throw hint('issuer', 'must not have a query, a fragment or credentials.');
  if (!isSecureUrl(issuer))
    throw hint('issuer', 'must be https: only an issuer on this machine may be http.');
  if (production && isLoopback(issuer))
    throw hint('issuer', 'is on this machine, which NODE_ENV=production refuses: name the real issuer.');
}

/** Public keys and a shared one are never accepted side by side: that is the classic confusion (RFC 8725 §2.1). */
function algorithmsOf(options: IssuerOptions): TokenRules['algorithms'] {
  const shared = options[unsafeSymmetricKey];
  const allowed = shared ? Object.keys(SYMMETRIC_KEY_BYTES) : SUPPORTED_ALGORITHMS;
  const algorithms = options.algorithms ?? (shared ? ['HS256'] : SUPPORTED_ALGORITHMS);
  const isAllowed = algorithms.every((alg) => (allowed as readonly string[]).includes(alg));
  if (!isAllowed || algorithms.length === 0)
    throw hint(
      'algorithms',
      shared
        ? `may only hold ${allowed.join(', ')} beside \`[unsafeSymmetricKey]\`.`
        : `may only hold ${allowed.join(', ')}: "none", EdDSA and, without \`[unsafeSymmetricKey]\`, shared secrets (HS*) are refused.`,
    );
  if (shared) assertSharedKey(shared, algorithms as readonly SymmetricAlgorithm[]);
  return algorithms;
}

function assertSharedKey(key: KeyObject, algorithms: readonly SymmetricAlgorithm[]): void {
  const least = Math.max(...algorithms.map((alg) => SYMMETRIC_KEY_BYTES[alg]));
  if (key.type === 'secret' && (key.symmetricKeySize ?? 0) >= least) return;
  throw hint('[unsafeSymmetricKey]', `must be createSecretKey(…) of at least ${least} bytes.`);
}

function secondsOf(option: string, value: number, [least, most]: readonly [number, number]): number {
  if (Number.isFinite(value) && value >= least && value <= most) return value;
  throw hint(option, `must be a number of seconds from ${least} to ${most}.`);
}

/** A list of names that is neither empty nor holds an empty name. */
function namesOf(option: string, value: string | readonly string[]): readonly string[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (names.length > 0 && names.every((name): name is string => typeof name === 'string' && name !== ''))
    return names;
  throw hint(option, 'is required: a name, or a list of names.');
}

/**
 * Checks the options of one issuer, at boot, and turns them into rules for its tokens.
 *
 * @throws Error that says the remedy.
 */
export function issuerRules(options: IssuerOptions, environment = process.env.NODE_ENV): IssuerRules {
  assertIssuer(options.issuer, environment === 'production');
  const { clockToleranceSeconds = 60, maxTokenAgeSeconds = 3600, logoutAudience } = options;
  const sharedKey = options[unsafeSymmetricKey];
  return {
    issuer: options.issuer,
    audiences: namesOf('audience', options.audience),
    algorithms: algorithmsOf(options),
    toleranceSeconds: secondsOf('clockToleranceSeconds', clockToleranceSeconds, [0, 300]),
    maxAgeSeconds: secondsOf('maxTokenAgeSeconds', maxTokenAgeSeconds, [1, 86_400]),
    tenantPath: namesOf('tenantClaim', options.tenantClaim ?? 'tenant'),
    rolesPath: namesOf('rolesClaim', options.rolesClaim ?? 'roles'),
    requireTyp: options.requireTyp ?? true,
    logoutAudiences: logoutAudience === undefined ? [] : namesOf('logoutAudience', logoutAudience),
    ...(sharedKey && { sharedKey }),
  };
}
