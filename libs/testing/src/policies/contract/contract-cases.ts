import { type Environment } from 'unseen-guardian/authorization';
import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { CONTRACT_TICKETS, contractCaller, ContractInvoice, ContractTicket } from './contract-desk';

/** What an engine may not be able to do. */
export type ContractFeature = 'fields';

/** One question of the contract, and its answer. */
export interface ContractCase {
  readonly title: string;
  readonly caller: Principal;
  readonly action: string;
  readonly on: ResourceType | object;
  readonly environment?: Environment;
  readonly expect: 'allow' | 'deny';
  /** The reason, where there is but one: of another tenant. */
  readonly reason?: 'tenant';
  /** Whether the engine may also refuse to answer: it was not told what the rule asks for. */
  readonly mayRefuse?: boolean;
  /** Asked only of an engine that has it. */
  readonly needs?: ContractFeature;
}

const find = (tenantId: string, id: string): ContractTicket =>
  CONTRACT_TICKETS.find((each) => each.tenantId === tenantId && each.id === id)!;
const [own, sealed, others] = ['adas', 'adas-sealed', 'bobs'].map((id) => find('acme', id)) as [
  ContractTicket,
  ContractTicket,
  ContractTicket,
];
const othersBlue = find('acme', 'bobs-blue');
const [customer, staff, admin, nobody] = ['customer', 'staff', 'admin', 'stranger'].map((role) =>
  contractCaller([role]),
) as [Principal, Principal, Principal, Principal];
const RED: Environment = { facts: { teams: ['red'] } };
const BLUE: Environment = { facts: { teams: ['blue', 'green'] } };
const field = (use: 'read' | 'write', name: string, environment: Environment = {}): Environment => ({
  ...environment,
  field: { use, name },
});

type Row = readonly [
  title: string,
  caller: Principal,
  action: string,
  on: ResourceType | object,
  expect: 'allow' | 'deny',
  environment?: Environment,
];

const ROWS: readonly Row[] = [
  ['a caller without a rule', nobody, 'read', own, 'deny'],
  ['a caller without roles', contractCaller([]), 'read', own, 'deny'],
  ['a role that is a part of another', contractCaller(['adm']), 'read', own, 'deny'],
  ['an action that nobody declared', admin, 'erase', own, 'deny'],
  ['an action named like a member of all objects', admin, 'constructor', own, 'deny'],
  ['every action', admin, '*', own, 'deny'],
  ['no action', admin, '', own, 'deny'],
  ['a type that nobody declared', admin, 'read', new ContractInvoice(), 'deny'],
  ['a type named like a member of all objects', admin, 'read', 'constructor', 'deny'],
  ['a role', admin, 'close', others, 'allow'],
  ['one of several roles', contractCaller(['stranger', 'admin']), 'close', others, 'allow'],
  ['another role', customer, 'close', own, 'deny'],
  ['what is one\u2019s own', customer, 'read', own, 'allow'],
  ['what is one\u2019s own, another action', customer, 'reply', own, 'allow'],
  ['what is another\u2019s', customer, 'read', others, 'deny'],
  ['what is nobody\u2019s', customer, 'read', find('acme', 'nobodys'), 'deny'],
  ['a team of the list', staff, 'read', others, 'allow', RED],
  ['a team that is not on the list', staff, 'read', othersBlue, 'deny', RED],
  ['a team on another list', staff, 'read', othersBlue, 'allow', BLUE],
  ['an empty list of teams', staff, 'read', others, 'deny', { facts: { teams: [] } }],
  ['a denial, over a condition', customer, 'read', sealed, 'deny'],
  ['a denial, over a role', admin, 'read', sealed, 'deny'],
  ['a denial, over every action', admin, 'close', sealed, 'deny'],
  ['a type, of which some may be one\u2019s own', customer, 'read', ContractTicket, 'allow'],
  ['a type, by its name', customer, 'read', 'ContractTicket', 'allow'],
  ['a type, another action', customer, 'close', ContractTicket, 'deny'],
  ['a type, without a rule', nobody, 'read', ContractTicket, 'deny'],
  ['a type that nobody declared, as a whole', admin, 'read', ContractInvoice, 'deny'],
];

const FIELD_ROWS: readonly Row[] = [
  ['a field that may be read', customer, 'read', own, 'allow', field('read', 'state')],
  ['a field that may not be read', customer, 'read', own, 'deny', field('read', 'team')],
  ['a field of what is another\u2019s', customer, 'read', others, 'deny', field('read', 'state')],
  ['a field that may be written', staff, 'update', others, 'allow', field('write', 'state', RED)],
  ['a field that may not be written', staff, 'update', others, 'deny', field('write', 'ownerId', RED)],
  ['a field that somebody else may write', admin, 'update', others, 'allow', field('write', 'ownerId')],
  ['a field of what is sealed', admin, 'update', sealed, 'deny', field('write', 'state')],
];

const caseOf = ([title, caller, action, on, expect, environment]: Row): ContractCase => ({
  ...{ title, caller, action, on, expect },
  ...(environment && { environment }),
});

/** All questions of the contract. */
export const CONTRACT_CASES: readonly ContractCase[] = [
  ...ROWS.map(caseOf),
  { ...caseOf(['teams that nobody knows', staff, 'read', others, 'deny']), mayRefuse: true },
  ...FIELD_ROWS.map((row) => ({ ...caseOf(row), needs: 'fields' as const })),
  ...[customer, admin].map((caller) => ({
    ...{
      title: `another tenant\u2019s (${caller.roles[0]!})`,
      caller,
      action: 'read',
      on: find('globex', 'adas'),
    },
    ...{ expect: 'deny' as const, reason: 'tenant' as const },
  })),
];

/** Who asks for plans, of what and when. */
export const CONTRACT_PLANS: readonly (readonly [Principal, string, Environment])[] = [
  [customer, 'read', {}],
  [customer, 'reply', {}],
  [customer, 'close', {}],
  [contractCaller(['customer'], 'bob'), 'read', {}],
  [contractCaller(['customer'], 'ada', 'globex'), 'read', {}],
  [staff, 'read', RED],
  [staff, 'read', BLUE],
  [staff, 'read', { facts: { teams: [] } }],
  [staff, 'read', {}],
  [contractCaller(['customer', 'staff']), 'read', BLUE],
  [admin, 'read', {}],
  [admin, 'erase', {}],
  [nobody, 'read', {}],
];
