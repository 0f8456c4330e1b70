import { type ApiKeyOptions } from './api-keys/api-keys.options';
import { type ConfirmationMethod } from './binding/confirmation';
import { type ClientCertificateOptions } from './client-certificate/client-certificate.options';
import { type DpopOptions } from './dpop/dpop.options';
import { type IssuerOptions } from './issuer/issuer.options';
import { hint, issuerRules } from './issuer/issuer-rules';
import { type RevocationStore } from './revocation/revocation-store';
import { type TokenRules } from './token/token-rules';

/** Several issuers, each with its own audience, algorithms and claims. */
export interface SeveralIssuers {
  /** A token is checked by the options of the issuer that it names, and by no others. */
  readonly issuers: readonly IssuerOptions[];
}

/** What holds for the tokens of every issuer. */
export interface CommonOptions {
  /**
   * The URL under which clients reach this service (RFC 9728 §1.2), as a proxy in front of it shows it:
   * `https://api.example.com`. Its metadata is then served at `/.well-known/oauth-protected-resource` of that host, and
   * every challenge says so.
   * @default none: no metadata is served, and challenges do not say where it is
   */
  readonly resource?: string;
  /**
   * Accepts tokens that are bound to a key by DPoP (RFC 9449), with a proof; needs `resource`.
   * @default none: such tokens are refused
   */
  readonly dpop?: DpopOptions;
  /**
   * Accepts tokens that are bound to a certificate of the client (RFC 8705), and says where the certificate is seen.
   * @default none: such tokens are refused
   */
  readonly clientCertificate?: ClientCertificateOptions;
  /**
   * Where withdrawn tokens are noted: in this process only, in the Postgres of `DatabaseModule` for every process, or
   * in a store of your own.
   * @default 'memory'
   */
  readonly revocations?: 'memory' | 'postgres' | RevocationStore;
  /**
   * Static keys, for machines that cannot get tokens.
   * @default none: the scheme `ApiKey` is not known
   */
  readonly apiKeys?: ApiKeyOptions;
}

/** Whose access tokens are accepted, and how they are checked. */
export type AuthenticationOptions = (IssuerOptions | SeveralIssuers) & CommonOptions;

/** The issuers in the options, one or several. */
export const issuersIn = (options: AuthenticationOptions): readonly IssuerOptions[] =>
  'issuers' in options ? options.issuers : [options];

/** The bindings of which a proof can be given here. */
const confirmationsIn = ({ dpop, clientCertificate }: CommonOptions): readonly ConfirmationMethod[] => [
  ...(dpop ? ['jkt' as const] : []),
  ...(clientCertificate ? ['x5t#S256' as const] : []),
];

/**
 * Checks the options once, at boot, and turns them into rules, one set an issuer.
 *
 * @throws Error that says the remedy.
 */
export function tokenRules(
  options: AuthenticationOptions,
  environment = process.env.NODE_ENV,
): readonly TokenRules[] {
  const issuers = issuersIn(options);
  if (issuers.length === 0) throw hint('issuers', 'must name at least one issuer.');
  const confirmations = confirmationsIn(options);
  const rules = issuers.map((issuer) => ({ ...issuerRules(issuer, environment), confirmations }));
  if (new Set(rules.map(({ issuer }) => issuer)).size < rules.length)
    throw hint('issuers', 'names an issuer twice: give it one entry with a list of audiences.');
  if (issuers.filter(({ introspection }) => introspection).length > 1)
    throw hint(
      'introspection',
      'may be said for one issuer only: an opaque token names none, and the others must not see it.',
    );
  return rules;
}
