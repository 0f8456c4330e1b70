/** What a service says of itself to clients that do not know it (RFC 9728 §2); names and values as they are sent. */
export interface ResourceMetadataMembers {
  /** The scopes that endpoints ask for. */
  readonly scopes_supported?: readonly string[];
  /** The signature algorithms of DPoP proofs that are accepted (RFC 9449 §5.1). */
  readonly dpop_signing_alg_values_supported?: readonly string[];
  /** Whether every access token must be bound to a DPoP key (RFC 9449). */
  readonly dpop_bound_access_tokens_required?: boolean;
  /** Whether access tokens may be bound to a client certificate (RFC 8705 §3.3). */
  readonly tls_client_certificate_bound_access_tokens?: boolean;
}

/** The protected-resource metadata of this service: where its tokens come from, and how they are sent (RFC 9728). */
export class ResourceMetadata {
  private members: ResourceMetadataMembers = {};

  constructor(
    /** The option `resource`; without it nothing is served. */
    readonly resource: string | undefined,
    private readonly issuers: readonly string[],
  ) {}

  /** Adds what another part of the framework knows; what is empty is left out (RFC 9728 §3.2). */
  add(members: ResourceMetadataMembers): void {
    const known = Object.entries(members as Record<string, unknown>).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    );
    this.members = { ...this.members, ...Object.fromEntries(known) };
  }

  /** The document. */
  toJSON(): object {
    return {
      resource: this.resource,
      authorization_servers: this.issuers,
      bearer_methods_supported: ['header'],
      ...this.members,
    };
  }
}
