import { createMongoAbility } from '@casl/ability';
import { join } from 'node:path';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { DecisionDigest, restrict } from 'unseen-guardian/authorization';
import { openServer } from 'unseen-guardian/database';
import { say } from '../../evaluation/command-line';
import { machine } from '../machine';
import { engineRows } from './engines';
import { CALLER, CREATE, DROP, ENGINE, Paper, PAPER, PAPERS } from './papers';

const ROUNDS = 7;
const DECISIONS = 200_000;
const QUERIES = 300;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Microseconds for one call, the median of rounds in which the sides take turns. */
function microseconds(sides: Readonly<Record<string, () => unknown>>): Record<string, number> {
  const rounds = Object.entries(sides).map(([name, call]) => ({ name, call, taken: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round++)
    for (const { call, taken } of rounds) {
      const begun = process.hrtime.bigint();
      for (let index = 0; index < DECISIONS; index++) call();
      // The first round warms up.
      if (round) taken.push(Number(process.hrtime.bigint() - begun) / 1_000 / DECISIONS);
    }
  return Object.fromEntries(rounds.map(({ name, taken }) => [name, median(taken)]));
}

function decisions(): string[] {
  const bare = createMongoAbility(
    [
      { action: 'read', subject: 'Paper', conditions: { ownerId: CALLER.subject } },
      { action: 'read', subject: 'Paper', conditions: { state: 'sealed' }, inverted: true },
    ],
    { detectSubjectType: (entity) => (entity as object).constructor.name },
  );
  const digest = new DecisionDigest(Buffer.alloc(32, 1));
  const environment = {};
  const question = { principal: CALLER, action: 'read', resource: PAPER, environment };
  const taken = microseconds({
    'bare CASL can()': () => bare.can('read', PAPER),
    'decide() on an entity': () => ENGINE.decide(CALLER, 'read', PAPER, environment),
    'plan() of a type': () => ENGINE.plan(CALLER, 'read', Paper, environment),
    'keyed digest of the inputs': () => digest.of(question),
  });
  const base = taken['bare CASL can()']!;
  return Object.entries(taken).map(
    ([name, value]) => `| ${name} | ${value.toFixed(2)} µs | ${(value / base).toFixed(1)} × |`,
  );
}

type Query = (source: DataSource) => SelectQueryBuilder<Paper>;

const list = (source: DataSource) =>
  source.manager.createQueryBuilder(Paper, 'paper').orderBy('paper.id').limit(50);

const QUERY_SIDES: Readonly<Record<string, Query>> = {
  'list query, where by hand': (source) =>
    list(source)
      .where('paper.tenantId = :tenant', { tenant: CALLER.tenantId })
      .andWhere('paper.ownerId = :owner', { owner: CALLER.subject })
      .andWhere("paper.state <> 'sealed'"),
  'list query, restricted to the plan': (source) =>
    restrict(list(source), ENGINE.plan(CALLER, 'read', Paper)),
};

async function queries(source: DataSource): Promise<string[]> {
  const sides = Object.entries(QUERY_SIDES).map(([name, make]) => ({ name, make, taken: [] as number[] }));
  for (let index = 0; index < QUERIES * 2; index++)
    for (const { make, taken } of sides) {
      const begun = process.hrtime.bigint();
      const found = await make(source).getMany();
      if (found.length !== 50) throw new Error(`A list has ${found.length} rows and not 50.`);
      if (index >= QUERIES) taken.push(Number(process.hrtime.bigint() - begun) / 1e6);
    }
  const [byHand, planned] = sides.map(({ taken }) => median(taken)) as [number, number];
  return [
    `| ${sides[0]!.name} | ${byHand.toFixed(3)} ms | 1.0 × |`,
    `| ${sides[1]!.name} | ${planned.toFixed(3)} ms | ${(planned / byHand).toFixed(2)} × |`,
    `| what the plan adds | ${(planned - byHand).toFixed(3)} ms | goal: at most 0.1 ms |`,
  ];
}

/** Measures what a decision costs beside the bare library, and what a plan adds to a list query. */
export async function benchAuthorization(): Promise<void> {
  say('decisions …');
  const rows = decisions();
  say('list queries …');
  const server = await openServer({ directory: join('.guardian', 'bench') });
  const source = new DataSource({ type: 'postgres', url: server.adminUrl, entities: [PAPERS] });
  try {
    await source.initialize();
    await source.query(CREATE);
    rows.push(...(await queries(source)));
    await source.query(DROP);
  } finally {
    if (source.isInitialized) await source.destroy();
    await server.stop();
  }
  const head = '| what | time, p50 | ratio to bare |\n| --- | ---: | ---: |';
  say('engines …');
  const table = [head, ...rows, ...engineRows()].join('\n');
  process.stdout.write(`\n${machine()}; goal of decide(): at most 5 µs\n\n${table}\n`);
}
