import { type Decision, type Plan, planSelects, type PolicyEngine } from 'unseen-guardian/authorization';
import { type Awaitable, type Principal } from 'unseen-guardian/kernel';
import { developmentOnly } from '../../development-only';
import { CONTRACT_CASES, CONTRACT_PLANS, type ContractCase, type ContractFeature } from './contract-cases';
import {
  CONTRACT_TICKETS,
  contractCaller,
  ContractInvoice,
  ContractTicket,
  HOSTILE_NAMES,
  UNREADABLE_NAMES,
} from './contract-desk';

/** What of a test runner is used: Jest, Vitest and node:test with globals all have it. */
interface TestRunner {
  describe(name: string, suite: () => void): void;
  it(name: string, test: () => Promise<void>): void;
}

/**
 * An engine, with the rules of the contract in its own language. They are about `ContractTicket`; nothing else is declared:
 *
 * - role `customer`: `read` and `reply`, where `ownerId` is the caller's subject; of fields it reads `id`, `state` and `ownerId`;
 * - role `staff`: `read` and `update`, where `team` is on the list of the fact `teams`; of fields it writes `state`;
 * - role `admin`: `read`, `reply`, `update` and `close`;
 * - whoever: nothing, where `state` is `sealed`.
 */
export interface PolicyEngineSubject {
  /** Makes the engine. It is asked about `CONTRACT_TICKETS`, for an engine that keeps relations of its own. */
  readonly engine: () => Awaitable<PolicyEngine>;
  /** What it cannot do. @default nothing */
  readonly lacks?: readonly ContractFeature[];
  /** Engines that cannot answer, by what ails them: each must throw, so that the caller is denied. @default none */
  readonly failing?: Readonly<Record<string, () => Awaitable<PolicyEngine>>>;
}

const DIGEST = /^[0-9a-f]{64}$/;
const RULE_ID = /^[A-Za-z][\w.:#/-]{0,63}$/;

function assert(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

function assertRecord({ allowed, reason, rule, policy }: Decision, needsRule: boolean): void {
  assert(allowed === (reason === 'granted'), `An answer says ${String(allowed)} and the reason ${reason}.`);
  assert(DIGEST.test(policy), 'An answer names the policies by a SHA-256, in hex.');
  assert(
    rule === undefined || RULE_ID.test(rule),
    'The id of a rule must be a name that can stand in records.',
  );
  assert(
    !(needsRule && allowed && rule === undefined),
    'An entity was allowed, and no rule is named for it.',
  );
}

async function checkCase(
  engine: PolicyEngine,
  { caller, action, on, environment, expect, reason, mayRefuse }: ContractCase,
) {
  if (mayRefuse && !(await isAllowed(engine, caller, action, on, environment))) return;
  const decision = await engine.decide(caller, action, on, environment);
  const isEntity = typeof on === 'object';
  assertRecord(decision, isEntity);
  assert(
    decision.allowed === (expect === 'allow'),
    `Expected ${expect}, and it was ${decision.reason} by ${decision.rule ?? 'no rule'}.`,
  );
  assert(
    !reason || reason === decision.reason,
    `Expected the reason ${reason!}, and it was ${decision.reason}.`,
  );
}

/** Whether the action is allowed; an engine that refuses to answer does not allow it. */
async function isAllowed(
  engine: PolicyEngine,
  ...asked: Parameters<PolicyEngine['decide']>
): Promise<boolean> {
  try {
    return (await engine.decide(...asked)).allowed;
  } catch (error) {
    assert(error instanceof Error, 'An engine throws errors.');
    return false;
  }
}

const short = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 10)}…` : text);

/** The plan; none where the engine refuses to plan and to decide alike, because it is not told enough. */
async function planned(
  engine: PolicyEngine,
  [caller, action, environment]: (typeof CONTRACT_PLANS)[number],
): Promise<Plan | undefined> {
  try {
    return await engine.plan(caller, action, ContractTicket, environment);
  } catch (error) {
    const decisions = CONTRACT_TICKETS.map(async (ticket) =>
      engine.decide(caller, action, ticket, environment),
    );
    const ended = await Promise.allSettled(decisions);
    const isAble = ended.some((each) => each.status === 'fulfilled' && each.value.allowed);
    if (isAble || ended.every(({ status }) => status === 'fulfilled')) throw error;
    return undefined;
  }
}

async function checkPlan(engine: PolicyEngine, asked: (typeof CONTRACT_PLANS)[number]): Promise<void> {
  const [caller, action, environment] = asked;
  const plan = await planned(engine, asked);
  if (!plan) return;
  assert(
    plan.tenantId === caller.tenantId && plan.resource === 'ContractTicket',
    'A plan names type and tenant.',
  );
  for (const ticket of CONTRACT_TICKETS) {
    const allowed = await isAllowed(engine, caller, action, ticket, environment);
    const said = `the plan ${planSelects(plan, ticket) ? 'selects' : 'leaves out'} what is ${allowed ? 'allowed' : 'denied'}`;
    assert(planSelects(plan, ticket) === allowed, `Of ${ticket.tenantId} ${ticket.id} ${said}.`);
  }
}

async function checkHostile(engine: PolicyEngine, name: string): Promise<void> {
  const mine = CONTRACT_TICKETS.find(({ ownerId }) => ownerId === name)!;
  const [them, ada] = [contractCaller(['customer'], name), contractCaller(['customer'])];
  assert(await isAllowed(engine, them, 'read', mine), `${short(name)} may not read what is their own.`);
  for (const ticket of CONTRACT_TICKETS.filter(({ ownerId }) => ownerId !== name))
    assert(!(await isAllowed(engine, them, 'read', ticket)), `${short(name)} may read ${ticket.id}.`);
  assert(!(await isAllowed(engine, ada, 'read', mine)), `ada may read what is ${short(name)}'s.`);
  await checkPlan(engine, [them, 'read', {}]);
}

async function checkUnreadable(engine: PolicyEngine, name: string): Promise<void> {
  const [them, asRole] = [contractCaller(['customer'], name), contractCaller([name])];
  const strange = new ContractTicket('acme', name, name, name, 'open');
  for (const [caller, ticket] of [
    [them, CONTRACT_TICKETS[0]!],
    [asRole, strange],
    [contractCaller(['customer']), strange],
  ] as const)
    assert(!(await isAllowed(engine, caller, 'read', ticket)), `${short(name)} opens a ticket.`);
  assert(
    !(await isAllowed(engine, contractCaller(['admin']), name, strange)),
    `The action ${short(name)} is allowed.`,
  );
}

async function checkFailing(engine: PolicyEngine): Promise<void> {
  const [caller, ticket]: [Principal, ContractTicket] = [contractCaller(['admin']), CONTRACT_TICKETS[0]!];
  const asked: Record<string, () => Awaitable<unknown>> = {
    'decides on an entity': () => engine.decide(caller, 'read', ticket),
    'decides on a type': () => engine.decide(caller, 'read', ContractTicket),
    plans: () => engine.plan(caller, 'read', ContractTicket),
  };
  for (const [what, ask] of Object.entries(asked)) {
    const answered = await Promise.resolve()
      .then(ask)
      .then(
        () => true,
        () => false,
      );
    assert(!answered, `An engine that cannot answer ${what}.`);
  }
}

/**
 * Makes the tests that every policy engine has to pass: what is not allowed is denied, a denial wins, tenants are apart,
 * names are only names, plans select what `decide` allows, and who cannot answer throws.
 *
 * @throws Error under `NODE_ENV=production`.
 */
export function policyEngineContract(
  name: string,
  { engine: make, lacks = [], failing = {} }: PolicyEngineSubject,
): void {
  developmentOnly('policyEngineContract');
  const runner = globalThis as unknown as TestRunner;
  let made: Promise<PolicyEngine> | undefined;
  const engine = () => (made ??= Promise.resolve().then(make));
  runner.describe(`the contract of policy engines, by ${name}`, () => {
    for (const each of CONTRACT_CASES)
      if (!each.needs || !lacks.includes(each.needs))
        runner.it(`${each.expect}: ${each.title}`, async () => checkCase(await engine(), each));
    for (const each of CONTRACT_PLANS)
      runner.it(
        `plans what ${each[0].roles.join(', ')} (${each[0].tenantId} ${each[0].subject}) may ${each[1]}, ${JSON.stringify(each[2])}`,
        async () => checkPlan(await engine(), each),
      );
    for (const each of HOSTILE_NAMES)
      runner.it(`takes ${short(each)} for a name`, async () => checkHostile(await engine(), each));
    for (const each of UNREADABLE_NAMES)
      runner.it(`lets nobody through for ${short(each)}`, async () => checkUnreadable(await engine(), each));
    runner.it('knows at boot what nobody could do', async () => checkCovers(await engine()));
    for (const [what, broken] of Object.entries(failing))
      runner.it(`throws when ${what}`, async () => checkFailing(await broken()));
  });
}

async function checkCovers(engine: PolicyEngine): Promise<void> {
  const covered = ['read', 'reply', 'update', 'close'].filter((action) =>
    engine.covers(action, ContractTicket),
  );
  assert(covered.length === 4, `Of the declared actions it covers ${covered.join(', ')} alone.`);
  assert(!engine.covers('erase', ContractTicket), 'It covers an action that nobody declared.');
  assert(!engine.covers('read', ContractInvoice), 'It covers a type that nobody declared.');
}
