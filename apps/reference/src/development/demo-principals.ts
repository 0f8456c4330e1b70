/** A caller of the demo: a client of the development issuer. */
export interface DemoPrincipal {
  /** The id of the client, which becomes the `sub` of its tokens. */
  readonly id: string;
  readonly tenant: string;
  readonly roles: readonly string[];
  /** The team that a member of staff works in. */
  readonly team?: string;
}

/** The callers of the demo: customers and staff of one company, and a member of staff of another. */
export const DEMO_PRINCIPALS = {
  customer: { id: 'acme-customer', tenant: 'acme', roles: ['customer'] },
  neighbour: { id: 'acme-neighbour', tenant: 'acme', roles: ['customer'] },
  staff: { id: 'acme-staff', tenant: 'acme', roles: ['staff'], team: 'service' },
  courier: { id: 'acme-courier', tenant: 'acme', roles: ['staff'], team: 'delivery' },
  stranger: { id: 'globex-staff', tenant: 'globex', roles: ['staff'], team: 'service' },
} as const satisfies Record<string, DemoPrincipal>;

/** The name of a caller of the demo. */
export type DemoPrincipalName = keyof typeof DEMO_PRINCIPALS;
