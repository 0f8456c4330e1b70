import {
  CaslPolicyEngine,
  caller,
  definePolicies,
  type Policy,
  PolicyEngine,
} from 'unseen-guardian/authorization';
import { ContractTicket } from './contract-desk';
import { policyEngineContract, type PolicyEngineSubject } from './policy-engine-contract';

type Rules = Readonly<Record<string, Policy<ContractTicket, string>>>;

const RULES: Rules = {
  own: { actions: ['read', 'reply'], roles: ['customer'], when: { ownerId: caller('subject') } },
  admin: { actions: ['read', 'reply', 'update', 'close'], roles: ['admin'] },
  sealed: { effect: 'deny', actions: '*', when: { state: 'sealed' } },
};
const casl = (rules: Rules) => new CaslPolicyEngine([definePolicies(ContractTicket, rules)]);

/** An engine that does one thing otherwise than CASL. */
class Other extends PolicyEngine {
  constructor(
    private readonly inner: PolicyEngine,
    private readonly change: Partial<Pick<PolicyEngine, 'decide' | 'plan' | 'covers'>>,
  ) {
    super();
  }
  decide(...asked: Parameters<PolicyEngine['decide']>) {
    return (this.change.decide ?? this.inner.decide.bind(this.inner))(...asked);
  }
  plan(...asked: Parameters<PolicyEngine['plan']>) {
    return (this.change.plan ?? this.inner.plan.bind(this.inner))(...asked);
  }
  covers(...asked: Parameters<PolicyEngine['covers']>) {
    return (this.change.covers ?? this.inner.covers.bind(this.inner))(...asked);
  }
}

/** The titles of the contract's tests that an engine fails: a test of tests has to see them fail. */
async function failures(subject: PolicyEngineSubject): Promise<string[]> {
  const made: [string, () => Promise<void>][] = [];
  const runner = globalThis as unknown as { describe: unknown; it: unknown };
  const kept = { describe: runner.describe, it: runner.it };
  runner.describe = (_name: string, suite: () => void) => suite();
  runner.it = (title: string, test: () => Promise<void>) => made.push([title, test]);
  try {
    policyEngineContract('a flawed engine', subject);
  } finally {
    Object.assign(runner, kept);
  }
  const ended = await Promise.allSettled(made.map(([, test]) => test()));
  return made.flatMap(([title], index) => (ended[index]!.status === 'rejected' ? [title] : []));
}

const digest = 'a'.repeat(64);
const good = casl(RULES);
const NO_STAFF = ['fields'] as const;

it.each<[string, () => PolicyEngine, RegExp]>([
  [
    'allows all',
    () =>
      new Other(good, { decide: () => ({ allowed: true, reason: 'granted', rule: 'all', policy: digest }) }),
    /deny: a caller without a rule/,
  ],
  [
    'lets a denial lose',
    () => casl({ own: RULES['own']!, admin: RULES['admin']! }),
    /deny: a denial, over a role/,
  ],
  [
    'forgets the condition',
    () => casl({ ...RULES, own: { actions: ['read', 'reply'], roles: ['customer'] } }),
    /deny: what is another/,
  ],
  [
    'plans everything',
    () =>
      new Other(good, {
        plan: (principal) => ({
          resource: 'ContractTicket',
          tenantId: principal.tenantId,
          filter: { kind: 'all', filters: [] },
        }),
      }),
    /plans what stranger/,
  ],
  [
    'plans for another tenant',
    () =>
      new Other(good, {
        plan: (principal, ...asked) => ({ ...good.plan(principal, ...asked), tenantId: 'globex' }),
      }),
    /plans what admin/,
  ],
  [
    'trims names',
    () =>
      new Other(good, {
        decide: (principal, ...asked) =>
          good.decide({ ...principal, subject: principal.subject.trim() }, ...asked),
      }),
    /takes "ada " for a name/,
  ],
  [
    'names no policies',
    () => new Other(good, { decide: (...asked) => ({ ...good.decide(...asked), policy: '' }) }),
    /allow: a role/,
  ],
  ['covers everything', () => new Other(good, { covers: () => true }), /knows at boot/],
])('an engine that %s fails', async (_what, engine, expected) => {
  expect(await failures({ engine, lacks: NO_STAFF })).toContainEqual(expect.stringMatching(expected));
});

it('an engine fails that answers when it should not be able to', async () => {
  const failing = { 'the server is gone': () => good };
  expect(await failures({ engine: () => good, failing })).toContain('throws when the server is gone');
});
