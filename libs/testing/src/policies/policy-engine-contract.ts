import { type Environment, matches, type PolicyEngine } from 'unseen-guardian/authorization';
import { type Awaitable, type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { developmentOnly } from '../development-only';
import { HOSTILE_NAMES, Paper, PAPERS } from './contract-papers';

/** What of a test runner is used: Jest, Vitest and node:test with globals all have it. */
interface TestRunner {
  it(name: string, test: () => Promise<void>): void;
}

type Role = 'customer' | 'staff' | 'admin' | 'analyst' | 'stranger';

/** `refuse`: the engine may also say that it does not know the action, which denies as well. */
type Expected = 'allow' | 'deny' | 'refuse';

/** Who asks, for what, of which paper, under which circumstances, and what the answer is. */
type Case = readonly [
  role: Role,
  action: string,
  on: ResourceType | object,
  environment: Environment,
  expected: Expected,
];

const TEAMS: Environment = { facts: { teams: ['blue'] } };
const RESEARCH: Environment = { purpose: 'research' };
const LONG = 'x'.repeat(200);
const paper = (id: string): Paper => PAPERS.find((each) => each.id === id)!;

const CASES: readonly Case[] = [
  ['customer', 'read', Paper, {}, 'allow'],
  ['customer', 'read', 'Paper', {}, 'allow'],
  ['customer', 'read', paper('1'), {}, 'allow'],
  ['customer', 'reply', paper('1'), {}, 'allow'],
  ['customer', 'read', paper('2'), {}, 'deny'],
  ['customer', 'update', paper('1'), {}, 'deny'],
  ['customer', 'update', Paper, {}, 'deny'],
  ['customer', 'read', paper('4'), {}, 'allow'],
  // What forbids wins over all that allow.
  ['customer', 'read', paper('5'), {}, 'deny'],
  ['admin', 'read', paper('6'), {}, 'deny'],
  ['admin', 'archive', paper('3'), {}, 'allow'],
  ['staff', 'update', paper('2'), TEAMS, 'allow'],
  ['staff', 'update', paper('3'), TEAMS, 'deny'],
  ['staff', 'update', paper('4'), TEAMS, 'deny'],
  ['staff', 'update', paper('2'), { facts: { teams: [] } }, 'deny'],
  ['staff', 'update', paper('2'), {}, 'deny'],
  ['analyst', 'read', paper('3'), RESEARCH, 'allow'],
  ['analyst', 'read', paper('3'), { purpose: 'marketing' }, 'deny'],
  ['analyst', 'read', paper('3'), {}, 'deny'],
  ['analyst', 'read', paper('5'), RESEARCH, 'deny'],
  // No rule at all.
  ['stranger', 'read', paper('1'), {}, 'deny'],
  ['stranger', 'read', Paper, {}, 'deny'],
  ['admin', 'delete', paper('1'), {}, 'refuse'],
  ['admin', '__proto__', paper('1'), {}, 'refuse'],
  ['admin', 'constructor', paper('1'), {}, 'refuse'],
  ['admin', LONG.repeat(50), paper('1'), {}, 'refuse'],
  ['admin', 'read"', paper('1'), {}, 'refuse'],
  ['admin', 'read', new Paper(LONG, LONG), {}, 'allow'],
];

const FIELDS: readonly Case[] = [
  ['customer', 'read', paper('1'), { field: { use: 'read', name: 'state' } }, 'allow'],
  ['customer', 'read', paper('1'), { field: { use: 'read', name: 'team' } }, 'deny'],
  ['customer', 'read', paper('2'), { field: { use: 'read', name: 'state' } }, 'deny'],
  ['staff', 'update', paper('2'), { ...TEAMS, field: { use: 'write', name: 'state' } }, 'allow'],
  ['staff', 'update', paper('2'), { ...TEAMS, field: { use: 'write', name: 'ownerId' } }, 'deny'],
  ['admin', 'read', paper('2'), { field: { use: 'read', name: 'team' } }, 'allow'],
];

/** The callers, questions and circumstances for which plans are compared with decisions. */
const PLANS: readonly (readonly [Role, string, Environment])[] = [
  ['customer', 'read', {}],
  ['customer', 'update', {}],
  ['staff', 'read', TEAMS],
  ['staff', 'update', { facts: { teams: [...HOSTILE_NAMES] } }],
  ['staff', 'update', {}],
  ['admin', 'archive', {}],
  ['analyst', 'read', RESEARCH],
  ['analyst', 'read', {}],
  ['stranger', 'read', TEAMS],
];

const principal = (role: Role, subject = 'ada', tenantId = 'acme'): Principal => ({
  ...{ id: `https://issuer.test|${subject}`, issuer: 'https://issuer.test', subject, tenantId },
  ...{ roles: [role], scopes: [] },
});

function assertSame(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, and it was ${JSON.stringify(found)}.`);
}

async function checkCase(
  engine: PolicyEngine,
  [role, action, on, environment, expected]: Case,
): Promise<void> {
  const ask = async () => engine.decide(principal(role), action, on, environment);
  const deciding = ask();
  const decision = await (expected === 'refuse' ? deciding.catch(() => undefined) : deciding);
  if (!decision) return;
  assertSame('the decision', decision.allowed ? 'allow' : 'deny', expected === 'allow' ? 'allow' : 'deny');
  assertSame('allowed and granted', decision.allowed, decision.reason === 'granted');
  assertSame('a digest of the policies', /^[\da-f]{64}$/.test(decision.policy), true);
}

async function checkPlan(
  engine: PolicyEngine,
  caller: Principal,
  action: string,
  environment: Environment,
): Promise<void> {
  const plan = await engine.plan(caller, action, Paper, environment);
  assertSame('resource and tenant', [plan.resource, plan.tenantId], ['Paper', caller.tenantId]);
  const planned = PAPERS.filter((each) => matches(plan.filter, each) === true).map(({ id }) => id);
  const decided: string[] = [];
  for (const each of PAPERS)
    if ((await engine.decide(caller, action, each, environment)).allowed) decided.push(each.id);
  assertSame('what the plan lets through', planned, decided);
  const some = await engine.decide(caller, action, Paper, environment);
  if (!some.allowed) assertSame('papers of a type that is denied', planned, []);
}

async function checkTenant(engine: PolicyEngine): Promise<void> {
  const foreign = new Paper('1', 'ada', 'blue', 'open', 'globex');
  for (const role of ['customer', 'admin'] as const)
    assertSame('the decision', (await engine.decide(principal(role), 'read', foreign)).reason, 'tenant');
}

const titleOf = ([role, action, on, environment, expected]: Case): string => {
  const name = on instanceof Paper ? `paper ${on.id.slice(0, 9)}` : 'the type';
  const field = environment.field ? `, field ${environment.field.name}` : '';
  return `${role}: ${action.slice(0, 12)} ${name}${field}: ${expected}`;
};

/**
 * Makes the tests that every policy engine has to pass. Under test, the engine is set up with these rules about `Paper`:
 *
 * - `customer` may `read` and `reply` where the paper's `ownerId` is the caller's `subject`; of fields, read `id` and `state`.
 * - `staff` may `read` and `update` where the paper's `team` is one of the fact `teams`; of fields, write `state`.
 * - `admin` may `read`, `update` and `archive`. `analyst` may `read` for the purpose `research`.
 * - Nobody may do anything to a paper whose `state` is `sealed`.
 *
 * @throws Error under `NODE_ENV=production`.
 */
export function policyEngineContract(engineOf: () => Awaitable<PolicyEngine>): void {
  developmentOnly('policyEngineContract');
  const runner = globalThis as unknown as TestRunner;
  const test = (title: string, check: (engine: PolicyEngine) => Promise<void>) =>
    runner.it(title, async () => check(await engineOf()));
  for (const each of [...CASES, ...FIELDS]) test(titleOf(each), (engine) => checkCase(engine, each));
  for (const [role, action, environment] of PLANS)
    test(`the plan of ${role} for ${action} is what is decided, ${JSON.stringify(environment).slice(0, 40)}`, (engine) =>
      checkPlan(engine, principal(role), action, environment));
  for (const name of HOSTILE_NAMES)
    test(`the plan of a customer called ${JSON.stringify(name)} is what is decided`, (engine) =>
      checkPlan(engine, principal('customer', name), 'read', {}));
  test('an entity of another tenant is out of reach', checkTenant);
  test('what somebody may do can be started with', async (engine) =>
    assertSame('covers', engine.covers('read', Paper), true));
}
