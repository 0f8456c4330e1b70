import { randomUUID } from 'node:crypto';
import { RandomIds } from 'unseen-guardian/kernel';
import { markdownTable, numberColumns } from '../../../libs/cli/src/output/markdown-table';
import { say } from '../../evaluation/command-line';
import { machine } from '../machine';
import { type BenchLog, openBenchLog, settled } from './bench-log';

const RECORDS = Number(process.env['BENCH_AUDIT_RECORDS'] ?? 60_000);
const ROUNDS = 3;
const BATCH = 256;

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - begun) / 1e9;
};

/** The same bytes into a table with a key and nothing else, so many a transaction. */
async function bareInsert({ admin }: BenchLog, body: Buffer): Promise<void> {
  const bodies = Array.from({ length: BATCH }, () => body);
  for (let left = RECORDS; left > 0; left -= BATCH) {
    const ids = bodies.map(() => randomUUID());
    await admin.query('insert into bare select * from unnest($1::uuid[], $2::bytea[])', [ids, bodies]);
  }
}

/** Microseconds of the caller's own time for an append that nobody waits for; and the time until all are committed. */
async function append({ log }: BenchLog, tenantId: string): Promise<{ caller: number; seconds: number }> {
  const ids = new RandomIds();
  let caller = 0;
  const seconds = await secondsOf(async () => {
    const begun = process.hrtime.bigint();
    const tickets = Array.from({ length: RECORDS }, () => log.append(settled(tenantId, ids)));
    caller = Number(process.hrtime.bigint() - begun) / 1_000 / RECORDS;
    await tickets.at(-1)!.durable;
  });
  return { caller, seconds };
}

/** How much the heap grew at most while the log was verified, in MB. */
async function verify({ log }: BenchLog, tenantId: string): Promise<{ seconds: number; megabytes: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const onProgress = (): void => void (most = Math.max(most, process.memoryUsage().heapUsed));
  const seconds = await secondsOf(async () => {
    const { ok, records } = await log.verify({ tenantId, onProgress });
    if (!ok || records !== RECORDS)
      throw new Error(`The log of the bench does not hold: ${records} records.`);
  });
  return { seconds, megabytes: (most - before) / 1024 / 1024 };
}

const best = (values: readonly number[]): number => Math.min(...values);
const rate = (seconds: number): string => Math.round(RECORDS / seconds).toLocaleString('en');

/** Measures group commit beside a bare batched insert, what the caller pays, and verification. */
export async function benchAudit(): Promise<void> {
  const bench = await openBenchLog(RECORDS + 1);
  try {
    const [bare, grouped, caller, checked, memory]: number[][] = [[], [], [], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      say(`audit, round ${round + 1} of ${ROUNDS} …`);
      const tenantId = `bench-${Date.now()}`;
      const made = await append(bench, tenantId);
      const [record] = await bench.store.read(tenantId, 1, 1);
      bare!.push(await secondsOf(() => bareInsert(bench, record!.body)));
      const seen = await verify(bench, tenantId);
      grouped!.push(made.seconds);
      caller!.push(made.caller);
      checked!.push(seen.seconds);
      memory!.push(seen.megabytes);
    }
    const ratio = best(bare!) / best(grouped!);
    const rows = [
      [`bare insert, ${BATCH} a statement`, `${rate(best(bare!))} records/s`, '1.00 ×', ''],
      [
        'append, group commit',
        `${rate(best(grouped!))} records/s`,
        `${ratio.toFixed(2)} ×`,
        '20,000 records/s, 0.5 ×',
      ],
      ['append, who does not wait', `${best(caller!).toFixed(1)} µs`, '', '100 µs'],
      ['verify, chain, tree and heads', `${rate(best(checked!))} records/s`, '', '50,000 records/s'],
      ['verify, heap at most', `${Math.max(...memory!).toFixed(0)} MB more`, '', 'constant'],
    ];
    const columns = numberColumns(
      `audit, ${RECORDS.toLocaleString('en')} records`,
      'best of three',
      'ratio',
      'goal',
    );
    process.stdout.write(`\n${machine()}\n\n${markdownTable(columns, rows)}\n`);
  } finally {
    await bench.close();
  }
}
