import { isLoopback } from './keys/issuer-url';
import { SUPPORTED_ALGORITHMS, type SigningAlgorithm } from './token/signing-algorithm';
import { type TokenRules } from './token/token-rules';

/** How access tokens are checked. */
export interface AuthenticationOptions {
  /** The token's `iss`, exactly as the issuer's discovery document writes it. */
  readonly issuer: string;
  /** The token's `aud` has to hold this name, or one of these names. */
  readonly audience: string | readonly string[];
  /**
   * Signature algorithms that are accepted (RFC 8725 §3.1).
   * @default RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512
   */
  readonly algorithms?: readonly SigningAlgorithm[];
  /**
   * How far the issuer's clock may be off, in seconds (0 to 300).
   * @default 60
   */
  readonly clockToleranceSeconds?: number;
  /**
   * The oldest token that is accepted, counted from its `iat`, in seconds.
   * @default 3600
   */
  readonly maxTokenAgeSeconds?: number;
  /**
   * The claim that names the tenant; a list is a path into nested claims.
   * @default 'tenant'
   */
  readonly tenantClaim?: string | readonly string[];
  /**
   * The claim that lists the roles; a list is a path into nested claims: `['realm_access', 'roles']`.
   * @default 'roles'
   */
  readonly rolesClaim?: string | readonly string[];
  /**
   * Demands `typ: at+jwt` (RFC 9068 §4). With `false`, `JWT` and no `typ` are accepted too.
   * @default true
   */
  readonly requireTyp?: boolean;
}

const hint = (option: string, remedy: string): Error =>
  new Error(`AuthenticationModule: \`${option}\` ${remedy}`);

function assertIssuer(issuer: string, production: boolean): void {
  if (typeof issuer !== 'string' || !URL.canParse(issuer))
    throw hint('issuer', 'is required: the URL that your tokens carry as `iss`.');
  const { protocol, search, hash, username } = new URL(issuer);
  if (search || hash || username) throw hint('issuer', 'must not have a query, a fragment or credentials.');
  const loopback = isLoopback(issuer);
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback))
    throw hint('issuer', 'must be https: only an issuer on this machine may be http.');
  if (production && loopback)
    throw hint('issuer', 'is on this machine, which NODE_ENV=production refuses: name the real issuer.');
}

function assertAlgorithms(algorithms: readonly string[]): void {
  const odd = algorithms.find((alg) => !(SUPPORTED_ALGORITHMS as readonly string[]).includes(alg));
  if (odd === undefined && algorithms.length > 0) return;
  throw hint(
    'algorithms',
    `may only hold ${SUPPORTED_ALGORITHMS.join(', ')}: shared secrets (HS*), "none" and EdDSA are refused.`,
  );
}

function assertSeconds(option: string, value: number, [least, most]: readonly [number, number]): number {
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
 * Checks the options once, at boot, and turns them into rules for tokens.
 *
 * @throws Error that says the remedy.
 */
export function tokenRules(options: AuthenticationOptions, environment = process.env.NODE_ENV): TokenRules {
  assertIssuer(options.issuer, environment === 'production');
  const algorithms = options.algorithms ?? SUPPORTED_ALGORITHMS;
  assertAlgorithms(algorithms);
  const { clockToleranceSeconds = 60, maxTokenAgeSeconds = 3600 } = options;
  return {
    issuer: options.issuer,
    audiences: namesOf('audience', options.audience),
    algorithms,
    toleranceSeconds: assertSeconds('clockToleranceSeconds', clockToleranceSeconds, [0, 300]),
    maxAgeSeconds: assertSeconds('maxTokenAgeSeconds', maxTokenAgeSeconds, [1, 86_400]),
    tenantPath: namesOf('tenantClaim', options.tenantClaim ?? 'tenant'),
    rolesPath: namesOf('rolesClaim', options.rolesClaim ?? 'roles'),
    requireTyp: options.requireTyp ?? true,
  };
}
