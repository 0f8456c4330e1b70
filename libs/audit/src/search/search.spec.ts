import { openAuditDatabase, entry } from '../../test/open-log';
import { exportedRecord, type RecordBody } from '../export/exported-record';
import { type ChainedRecord } from '../store/audit-store';
import { followLog } from './follow-log';
import { isWanted, type RecordFilter } from './record-filter';
import { recordLine } from './record-line';

const BODY: RecordBody = {
  ...{
    type: 'exchange.settled',
    endpoint: 'tickets.classify',
    actor: 'a'.repeat(32),
    ts: '1767323045000000',
  },
  ...{ outcome: 'denied', status: 422, code: 'GUARDIAN_PROMPT_BLOCKED', subjects: ['s1', 's2'] },
  controls: { authentication: 'pass', injection: 'block' },
};
const record = (body: RecordBody): ChainedRecord => ({
  ...{ tenantId: 'acme', eventId: 'id', seq: 7, prev: Buffer.alloc(32), hash: Buffer.alloc(32) },
  body: Buffer.from(JSON.stringify(body)),
});

const CASES: readonly (readonly [RecordFilter, boolean])[] = [
  [{}, true],
  [{ type: 'exchange.settled', endpoint: 'tickets.classify', actor: 'a'.repeat(32) }, true],
  [{ type: 'exchange.released' }, false],
  [{ actor: 'a' }, false],
  [{ control: 'injection' }, true],
  [{ control: 'injection', verdict: 'block' }, true],
  [{ control: 'injection', verdict: 'pass' }, false],
  [{ control: 'throttle' }, false],
  [{ verdict: 'block' }, true],
  [{ verdict: 'flag' }, false],
  [{ subject: 's2' }, true],
  [{ subject: 's' }, false],
  [{ subject: 's2', verdict: 'flag' }, false],
];

it.each(CASES)('looks for records by %j: %s', (filter, wanted) => {
  expect(isWanted(BODY, filter)).toBe(wanted);
});

it('shows a record in a line', () => {
  const line = recordLine(exportedRecord(record(BODY), { pseudonyms: true }));
  expect(line).toBe(
    '2026-01-02T03:04:05.000000Z  acme:7  exchange.settled  tickets.classify  denied  422  GUARDIAN_PROMPT_BLOCKED  injection=block  aaaaaaaa',
  );
});

it('lets nothing reach a terminal from a record that somebody changed', () => {
  const changed = { ...BODY, endpoint: 'a\u001b[2Jb\r\nc\u0000\u202e' };
  expect(recordLine(exportedRecord(record(changed), { pseudonyms: true }))).toContain('a?[2Jb??c??');
});

describe('followLog', () => {
  let database: Awaited<ReturnType<typeof openAuditDatabase>>;
  beforeAll(async () => void (database = await openAuditDatabase()), 30_000);
  afterAll(() => database.close());

  it('gives the last records of each chain, then those that come, those of new chains too, until it is ended', async () => {
    const log = database.log();
    const write = (tenantId: string, count: number) =>
      Promise.all(Array.from({ length: count }, () => log.append(entry(tenantId)).durable));
    await write('acme', 5);
    const end = new AbortController();
    const seen: string[] = [];
    for await (const { tenantId, seq } of followLog(database.store, {
      ...{ last: 2, signal: end.signal, pauseMs: 5 },
    })) {
      seen.push(`${tenantId}:${seq}`);
      if (seen.length === 2) await write('acme', 1);
      if (seen.length === 3) await write('other', 2);
      if (seen.length === 5) end.abort();
    }
    expect(seen).toEqual(['acme:4', 'acme:5', 'acme:6', 'other:1', 'other:2']);
    await log.onApplicationShutdown();
  });

  it('goes on behind a record that is missing', async () => {
    const log = database.log();
    await Promise.all(Array.from({ length: 3 }, () => log.append(entry('holed')).durable));
    await database.tamper(`delete from guardian.audit_event where tenant_id = 'holed' and seq = 2`);
    const end = new AbortController();
    const seen: number[] = [];
    for await (const { seq } of followLog(database.store, {
      ...{ tenantId: 'holed', last: 9, signal: end.signal },
    })) {
      seen.push(seq);
      if (seq === 3) end.abort();
    }
    expect(seen).toEqual([1, 3]);
    await log.onApplicationShutdown();
  });
});
