/** Who acts for the caller (RFC 8693 §4.1): told by the issuer, and never asked for rights. */
export interface Actor {
  /** The `sub` of the one who acts. */
  readonly subject: string;
  /** The `iss` that knows the subject. @default the issuer of the token */
  readonly issuer?: string;
  /** Who acted before: for records only (RFC 8693 §4.1). */
  readonly actor?: Actor;
}

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
  /** Who acts on behalf of the caller, when the token was made for somebody else to use (RFC 8693 §4.1). */
  readonly actor?: Actor;
  /** When the user last authenticated, in milliseconds since the Unix epoch (OpenID Connect Core §2). */
  readonly authTime?: number;
  /** How the user authenticated, in a word that the issuer explains (OpenID Connect Core §2). */
  readonly acr?: string;
}
