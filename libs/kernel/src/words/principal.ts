/** The caller of an exchange: a user or a service, as its verified token says. */
export interface Principal {
  /** `issuer|subject`: unique over all issuers (ASVS 5.0 10.3.3). */
  readonly id: string;
  /** The token's `iss`. */
  readonly issuer: string;
  /** The token's `sub`. */
  readonly subject: string;
  /** The tenant, from the verified token only. */
  readonly tenantId: string;
  /** The OAuth client that got the token, when the token names one. */
  readonly clientId?: string;
  /** Roles granted by the issuer. */
  readonly roles: readonly string[];
  /** OAuth scopes of the token. */
  readonly scopes: readonly string[];
}
