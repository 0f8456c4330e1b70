import { type KeyObject } from 'node:crypto';
import { type IntrospectionOptions } from '../introspection/introspection.options';
import { type SigningAlgorithm, type SymmetricAlgorithm } from '../token/signing-algorithm';

/**
 * The option that holds the key shared with an issuer that signs with `HS256`, `HS384` or `HS512`.
 *
 * @deprecated Not because it goes away, but to stand out in review: whoever checks such a token can also make one.
 */
export const unsafeSymmetricKey: unique symbol = Symbol(
  'unseen-guardian/authentication/unsafe-symmetric-key',
);

/** One issuer and how its access tokens are checked. */
export interface IssuerOptions {
  /** The token's `iss`, exactly as the issuer's discovery document writes it. */
  readonly issuer: string;
  /** The token's `aud` has to hold this name, or one of these names. */
  readonly audience: string | readonly string[];
  /**
   * Signature algorithms that are accepted (RFC 8725 §3.1).
   * @default RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512
   */
  readonly algorithms?: readonly (SigningAlgorithm | SymmetricAlgorithm)[];
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
  /** Accepts opaque tokens, by asking the issuer about them (RFC 7662). One issuer at most may have it. */
  readonly introspection?: IntrospectionOptions;
  /** The `aud` of this issuer's logout tokens: the client id of the front end. Without it they are refused. */
  readonly logoutAudience?: string | readonly string[];
  /** The shared key of at least 32 bytes, for an issuer that signs with nothing better. */
  readonly [unsafeSymmetricKey]?: KeyObject;
}
