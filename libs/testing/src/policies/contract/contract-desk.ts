import { type Principal } from 'unseen-guardian/kernel';

/** What the contract decides on. Its fields are all that the rules look at. */
export class ContractTicket {
  constructor(
    readonly tenantId: string,
    readonly id: string,
    readonly ownerId: string | null,
    readonly team: string,
    readonly state: 'open' | 'sealed',
  ) {}
}

/** A type that no rule is about. */
export class ContractInvoice {
  readonly tenantId = 'acme';
  readonly id = 'i1';
}

/** Texts that mean something to some language; to a policy they are names like any other. */
export const HOSTILE_NAMES: readonly string[] = [
  '"',
  "'",
  '\\',
  '\\"',
  'a"b\nc',
  '\u0000',
  '\u202egnp',
  '\u{1f600}',
  '__proto__',
  'constructor',
  '*',
  '%',
  '{{ada}}',
  'ada ',
  ' ada',
  'ADA',
  'ada#can_read',
  'user:ada@acme',
  'ada/../ada',
  '" || true || "',
  'ada" }; permit(principal, action, resource); //',
  '${ada}',
  'x'.repeat(300),
];

/** Names that an engine may refuse to read; what it may never do is to let somebody through for them. */
export const UNREADABLE_NAMES: readonly string[] = ['\ud800', 'x'.repeat(300_000)];

const ticket = (id: string, ownerId: string | null, team = 'red', state: 'open' | 'sealed' = 'open') =>
  new ContractTicket('acme', id, ownerId, team, state);

/** The tickets that plans and decisions are compared on. */
export const CONTRACT_TICKETS: readonly ContractTicket[] = [
  ticket('adas', 'ada'),
  ticket('adas-blue', 'ada', 'blue'),
  ticket('adas-sealed', 'ada', 'red', 'sealed'),
  ticket('bobs', 'bob'),
  ticket('bobs-blue', 'bob', 'blue'),
  ticket('nobodys', null),
  ticket('strange-team', 'bob', '" || "" == "'),
  new ContractTicket('globex', 'adas', 'ada', 'red', 'open'),
  new ContractTicket('globex', 'foreign', 'bob', 'red', 'open'),
  ...HOSTILE_NAMES.map((name, index) => ticket(`hostile-${index}`, name)),
];

/** A caller of the tenant `acme`. */
export const contractCaller = (roles: readonly string[], subject = 'ada', tenantId = 'acme'): Principal => ({
  ...{ id: `https://issuer.test|${subject}`, issuer: 'https://issuer.test', subject, tenantId },
  ...{ roles, scopes: [] },
});
