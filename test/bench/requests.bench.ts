import { type ChildProcess, fork } from 'node:child_process';
import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { TokenIssuer } from 'unseen-guardian/testing';
import { APPS, type IssuerFacts } from './apps';
import { latencies, measure, type Target, warmUp } from './load';
import { machine } from './machine';

/** The apps take turns, so that what else the machine does meets all of them. */
const ROUNDS = 5;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 10);
const SAMPLES = Number(process.env['BENCH_SAMPLES'] ?? 3_000);
const SENTENCE = 'The parcel came late and the box was open, but everything was in it and works. ';
const TWO_KILOBYTES = SENTENCE.repeat(26).slice(0, 2_048);

/** The issuer's ES256 key as PEM, for the app that is configured with a key instead of a key set. */
async function publicKeyOf({ issuer }: TokenIssuer): Promise<string> {
  const response = await fetch(`${issuer}/jwks`);
  const { keys } = (await response.json()) as { keys: (JsonWebKey & { kty: string })[] };
  const key = keys.find(({ kty }) => kty === 'EC')!;
  return createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }).toString();
}

interface Row {
  readonly adapter: string;
  readonly app: string;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** One app in a process of its own, and what is asked of it. */
interface Side {
  readonly app: string;
  readonly server: ChildProcess;
  readonly target: Target;
  readonly rounds: number[];
}

async function start(app: string, adapter: string, facts: IssuerFacts, token: string): Promise<Side> {
  const server = fork(join(__dirname, 'server.js'), [app, adapter, JSON.stringify(facts)]);
  const [url] = (await once(server, 'message')) as [string];
  const target = { url: `${url}/ask`, token, body: JSON.stringify({ text: TWO_KILOBYTES }) };
  await warmUp(target);
  return { app, server, target, rounds: [] };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Every app on one adapter, in turns: the median of the rounds, then single requests one after the other. */
async function run(adapter: string, facts: IssuerFacts, token: string): Promise<Row[]> {
  const sides: Side[] = [];
  const rows: Row[] = [];
  try {
    for (const app of Object.keys(APPS)) sides.push(await start(app, adapter, facts, token));
    for (let round = 1; round <= ROUNDS; round++) {
      process.stderr.write(`${adapter}, round ${round} of ${ROUNDS} …\n`);
      for (const { target, rounds } of sides)
        rounds.push((await measure(target, SECONDS / ROUNDS)).requestsPerSecond);
    }
    for (const { app, target, rounds } of sides)
      rows.push({ adapter, app, requestsPerSecond: median(rounds), ...(await latencies(target, SAMPLES)) });
  } finally {
    for (const { server } of sides) server.kill();
  }
  return rows;
}

/** A Markdown table with both sides and the ratio, from one run. */
function table(rows: readonly Row[]): string {
  const line = ({ adapter, app, requestsPerSecond, p50, p99 }: Row): string => {
    const of = (name: string) => rows.find((row) => row.adapter === adapter && row.app === name)!;
    const ratio = (requestsPerSecond / of('by hand').requestsPerSecond).toFixed(2);
    const added = (own: number, base: number) => `${own.toFixed(2)} (${(own - base).toFixed(2)})`;
    const base = of('bare');
    const cells = [
      adapter,
      app,
      Math.round(requestsPerSecond),
      ratio,
      added(p50, base.p50),
      added(p99, base.p99),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  const head = '| adapter | app | requests/s | ratio to by hand | p50 ms (added) | p99 ms (added) |';
  return [head, '| --- | --- | ---: | ---: | ---: | ---: |', ...rows.map(line)].join('\n');
}

/** Measures what a guarded request costs beside a bare one and one secured by hand; prints a table. */
export async function benchRequests(): Promise<void> {
  const issuer = await TokenIssuer.start({ audience: 'bench' });
  const facts = { issuer: issuer.issuer, audience: 'bench', publicKey: await publicKeyOf(issuer) };
  const token = issuer.token({ sub: 'bench', lifetime: 3_600 });
  const rows: Row[] = [];
  for (const adapter of ['express', 'fastify']) rows.push(...(await run(adapter, facts, token)));
  await issuer.stop();
  process.stdout.write(`${machine()}, 2 kB prompt\n\n${table(rows)}\n`);
}
