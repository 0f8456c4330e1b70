import { assertHostPattern, type EgressScope } from 'unseen-guardian/kernel';

/** A host of the service's own that code inside an exchange may reach. */
export interface AllowedHost {
  /** `api.example.com`, or `*.example.com` for every host below it. */
  readonly host: string;
  /**
   * Whether it may have addresses of a private network, or of this machine.
   * @default false
   */
  readonly private?: boolean;
}

/** What code inside an exchange may reach beside the providers, which only the guarded model reaches. */
export interface EgressOptions {
  /**
   * Services of one's own: `'api.example.com'`, `{ host: 'search.internal', private: true }`.
   * @default none
   */
  readonly allow?: readonly (string | AllowedHost)[];
  /**
   * Until this day (UTC) hosts that nobody declared are noted and let through: to find them in a service that exists.
   * Hosts of recipients stay refused.
   * @default none
   */
  readonly shadow?: { readonly until: string };
  /**
   * Leaves the process alone, for the reason given: a proxy that does the same, for example.
   * @default on
   */
  readonly off?: { readonly reason: string };
}

/**
 * The hosts that are allowed.
 *
 * @throws Error when one is no host, the shadow has no end, or nobody says why it is off.
 */
export function allowedScopes({ allow = [], shadow, off }: EgressOptions): readonly EgressScope[] {
  if (shadow && Number.isNaN(Date.parse(shadow.until))) {
    throw new Error(`egress.shadow: "until" is no day. Write it as '2027-01-31'.`);
  }
  if (off && !off.reason?.trim()) throw new Error('egress.off: say why, as in { reason: "…" }.');
  return allow.map((entry) => {
    const { host, private: isPrivate = false } = typeof entry === 'string' ? { host: entry } : entry;
    assertHostPattern('egress.allow', host);
    return { hosts: [host], privateNetwork: isPrivate };
  });
}
