import fc from 'fast-check';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { type Principal } from 'unseen-guardian/kernel';
import { freshDatabase, type FreshDatabase } from '../../../testing/src/database/fresh-database';
import { CaslPolicyEngine } from '../engine/casl-policy-engine';
import { type Environment } from '../engine/environment';
import { definePolicies } from '../policies/define-policies';
import { type Policy, type PolicySet } from '../policies/policy';
import { caller, fact } from '../policies/reference';
import { sqlOf } from './plan-sql';
import { restrict, whereOf } from './typeorm-plan';

@Entity('paper')
class Paper {
  @PrimaryColumn({ type: 'text', name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn({ type: 'integer' }) id!: number;
  @Column({ type: 'text', name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column({ type: 'integer', nullable: true }) level!: number | null;
  @Column({ type: 'double precision', nullable: true }) weight!: number | null;
  @Column({ type: 'boolean', nullable: true }) open!: boolean | null;
  @Column({ type: 'timestamptz', name: 'seen_at', nullable: true }) seenAt!: Date | null;
}

@Entity('sealed_paper')
class SealedPaper {
  @PrimaryColumn({ type: 'text', name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn({ type: 'integer' }) id!: number;
  @Column({ type: 'text', transformer: { to: (value: string) => value, from: (value: string) => value } })
  ownerId!: string;
}

const OWNERS = ['ada', 'bob', "o'brien", '%', ''];
const LEVELS = [-1, 0, 1, 2];
const DATES = [0, 1, 2].map((ms) => new Date(Date.UTC(2026, 0, 1) + ms));
const COLUMNS = {
  ...{ tenantId: 'tenant_id', ownerId: 'owner_id', level: 'level', weight: 'weight' },
  ...{ open: 'open', seenAt: 'seen_at' },
};
const CREATE = `create table paper (tenant_id text not null, id int not null, owner_id text, level int,
  weight double precision, open boolean, seen_at timestamptz, primary key (tenant_id, id));
  insert into paper select (array['acme', 'globex'])[1 + n % 2], n,
    (array['ada', 'bob', 'o''brien', '%', '', null])[1 + (random() * 6)::int % 6],
    (array[-1, 0, 1, 2, null])[1 + (random() * 5)::int % 5],
    (array[-1, 0.5, 1, 'NaN', null]::double precision[])[1 + (random() * 5)::int % 5],
    (array[true, false, null])[1 + (random() * 3)::int % 3],
    '2026-01-01T00:00:00Z'::timestamptz + make_interval(secs => (random() * 4000)::int / 1000000.0)
  from generate_series(1, 400) n; update paper set seen_at = null where id % 9 = 0`;

const value = <Value>(values: readonly Value[], ...references: readonly ReturnType<typeof caller>[]) =>
  fc.constantFrom<unknown>(...values, ...references);
const scalarTests = (values: readonly unknown[], ...references: readonly ReturnType<typeof caller>[]) => [
  value([...values, null], ...references),
  fc.record({ not: value([...values, null], ...references) }),
  fc.record({ in: fc.subarray([...values]) }),
  fc.record({ in: fc.constant(fact('missing')) }),
  fc.record({ notIn: fc.subarray([...values]) }),
];
const orderTests = (values: readonly unknown[], ...references: readonly ReturnType<typeof caller>[]) =>
  ['below', 'atMost', 'above', 'atLeast'].map((test) =>
    value(values, ...references).map((bound) => ({ [test]: bound })),
  );

const condition = fc.record(
  {
    ownerId: fc.oneof(
      ...scalarTests(OWNERS, caller('subject'), caller('clientId'), fact('team')),
      fc.record({ in: fc.constant(fact('names')) }),
    ),
    level: fc.oneof(...scalarTests(LEVELS), ...orderTests(LEVELS, fact('limit'))),
    weight: fc.oneof(...scalarTests([-1, 0.5, 1]), ...orderTests([-1, 0.5, 1])),
    open: fc.oneof(value([true, false, null]), fc.record({ not: value([true, false, null]) })),
    seenAt: fc.oneof(...scalarTests(DATES), ...orderTests(DATES)),
  },
  { requiredKeys: [] },
);
const policy = fc.record(
  {
    effect: fc.constantFrom('allow', 'allow', 'deny'),
    actions: fc.constantFrom<unknown>(['read'], ['read', 'write'], '*'),
    roles: fc.constantFrom<unknown>(['staff'], ['customer', 'staff'], 'any'),
    when: fc.oneof(condition, fc.array(condition, { minLength: 1, maxLength: 3 })),
    reads: fc.subarray(['ownerId', 'level'], { minLength: 1 }),
  },
  { requiredKeys: ['effect', 'actions', 'roles'] },
);
const principal = fc.record({
  id: fc.constant('i|ada'),
  issuer: fc.constant('i'),
  subject: fc.constantFrom(...OWNERS.slice(0, 3)),
  tenantId: fc.constantFrom('acme', 'globex'),
  roles: fc.subarray(['staff', 'customer']),
  scopes: fc.constant([]),
}) as fc.Arbitrary<Principal>;
const environment = fc.record<Environment>(
  {
    facts: fc.record(
      { team: fc.constantFrom(...OWNERS), names: fc.subarray(OWNERS), limit: fc.constantFrom(...LEVELS) },
      { requiredKeys: [] },
    ),
    field: fc.record({ use: fc.constant('read' as const), name: fc.constantFrom('ownerId', 'weight') }),
  },
  { requiredKeys: [] },
);

/** Rules that can never match are refused by themselves; only what is let through decides. */
function engineOf(policies: readonly unknown[]): CaslPolicyEngine | undefined {
  const named = policies.map((each, index) => [`p${index}`, each as Policy<Paper, string>] as const);
  try {
    const sets: PolicySet[] = [definePolicies(Paper, Object.fromEntries(named))];
    return new CaslPolicyEngine(sets);
  } catch (error) {
    expect((error as Error).message).toMatch(/never match|without meaning/);
    return undefined;
  }
}

describe('a plan in SQL', () => {
  let fresh: FreshDatabase;
  let source: DataSource;
  let papers: Paper[];

  beforeAll(async () => {
    fresh = await freshDatabase();
    // As superuser, past row level security: the plan alone must keep tenants apart.
    source = new DataSource({ type: 'postgres', url: fresh.adminUrl, entities: [Paper, SealedPaper] });
    await source.initialize();
    await source.query(CREATE);
    papers = await source.manager.find(Paper);
  });
  afterAll(async () => {
    await source.destroy();
    await fresh.drop();
  });

  const ids = (found: readonly { id: number }[]) => found.map(({ id }) => id).sort((a, b) => a - b);

  it('selects exactly the rows on which `decide` allows the action, in all three forms', async () => {
    let [compared, selected] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(policy, { minLength: 1, maxLength: 4 }),
        principal,
        environment,
        async (policies, who, where) => {
          const engine = engineOf(policies);
          if (!engine) return;
          const plan = engine.plan(who, 'read', Paper, where);
          const allowed = ids(papers.filter((paper) => engine.decide(who, 'read', paper, where).allowed));
          const query = restrict(source.manager.createQueryBuilder(Paper, 'paper'), plan);
          expect(ids(await query.getMany())).toEqual(allowed);
          const values: unknown[] = [];
          const sql = `select id from paper where ${sqlOf(plan, COLUMNS, values)}`;
          expect(ids(await source.query<{ id: number }[]>(sql, values))).toEqual(allowed);
          const found = await whereOrTooMany(() => whereOf<Paper>(plan));
          if (found) expect(ids(await source.manager.find(Paper, { where: found }))).toEqual(allowed);
          compared++;
          if (allowed.length) selected++;
        },
      ),
      { numRuns: 300 },
    );
    // A test that compares empty lists with each other would say nothing.
    expect(selected).toBeGreaterThan(compared / 10);
  });

  async function whereOrTooMany<Where>(make: () => Where): Promise<Where | undefined> {
    try {
      return make();
    } catch (error) {
      expect((error as Error).message).toMatch(/Use `restrict\(query, plan\)`/);
      return undefined;
    }
  }

  const ada: Principal = {
    ...{ id: 'i|ada', issuer: 'i', subject: 'ada', tenantId: 'acme', roles: ['staff'], scopes: [] },
  };

  it('holds beside conditions of the host, which cannot open it', async () => {
    const engine = new CaslPolicyEngine([
      definePolicies(Paper, {
        own: { actions: ['read'], roles: 'any', when: { ownerId: caller('subject') } },
      }),
    ]);
    const plan = engine.plan(ada, 'read', Paper);
    const query = source.manager.createQueryBuilder(Paper, 'paper').where('paper.level = 1').orWhere('true');
    const found = await restrict(query, plan).getMany();
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ tenantId, ownerId }) => `${tenantId} ${ownerId}`))).toEqual(
      new Set(['acme ada']),
    );
    expect(() => query.orWhere('true')).toThrow(/before `restrict`/);
    expect(() => query.where('true')).toThrow(/before `restrict`/);
  });

  it('binds what it compares with, and writes none of it into the query', () => {
    const evil = `x' or '1'='1`;
    const engine = new CaslPolicyEngine([
      definePolicies(Paper, { evil: { actions: ['read'], roles: 'any', when: { ownerId: evil } } }),
    ]);
    const plan = engine.plan(ada, 'read', Paper);
    const [sql, parameters] = restrict(
      source.manager.createQueryBuilder(Paper, 'paper'),
      plan,
    ).getQueryAndParameters();
    expect(sql).not.toContain(evil);
    expect(parameters).toEqual(['acme', evil]);
  });

  it('lets nothing through where nothing is allowed', async () => {
    const engine = new CaslPolicyEngine([
      definePolicies(Paper, { staff: { actions: ['read'], roles: ['staff'] } }),
    ]);
    const plan = engine.plan({ ...ada, roles: [] }, 'read', Paper);
    await expect(source.manager.find(Paper, { where: whereOf<Paper>(plan) })).resolves.toEqual([]);
    await expect(restrict(source.manager.createQueryBuilder(Paper, 'p'), plan).getMany()).resolves.toEqual(
      [],
    );
  });

  it('refuses columns that are not there, or hold something else in the database', () => {
    const engine = new CaslPolicyEngine([
      definePolicies(SealedPaper, { own: { actions: ['read'], roles: 'any', when: { ownerId: 'ada' } } }),
      definePolicies('Paper', { own: { actions: ['read'], roles: 'any', when: { colour: 'red' } } }),
    ]);
    const sealed = source.manager.createQueryBuilder(SealedPaper, 's');
    expect(() => restrict(sealed, engine.plan(ada, 'read', SealedPaper))).toThrow(/transformed/);
    const plan = engine.plan(ada, 'read', Paper);
    expect(() => restrict(source.manager.createQueryBuilder(Paper, 'p'), plan)).toThrow(/"colour"/);
    expect(() => sqlOf(plan, COLUMNS, [])).toThrow(/"colour".*which column/);
  });
});
