import { Logger } from '@nestjs/common';
import {
  type AuditEntry,
  ControlUnavailableException,
  type ExchangeReleased,
  type Principal,
  RandomIds,
} from 'unseen-guardian/kernel';
import { FixedClock } from '../../testing/src/fixed-clock';
import { MemoryAuditStore } from '../../testing/src/stores/memory-audit-store';
import { AuditLog } from './audit-log.service';
import { ActorPseudonyms } from './body/actor-pseudonyms';
import { type AuditRecord } from './store/audit-store';

const EXCHANGE = '0190f3c2-7d1a-7b3c-9a55-00aa11bb22cc';
const released = (exchangeId = EXCHANGE): ExchangeReleased => ({
  type: 'exchange.released',
  exchangeId,
  ...{ endpoint: 'tickets.classify', purpose: 'support.triage', action: 'classify', resource: 'Ticket' },
  controls: { authentication: 'pass', 'personal-data.prompt': 'transform' },
  calls: [{ id: EXCHANGE, model: 'default', recipient: 'openai:eu', inputTokens: 12, outcome: 'running' }],
});
const settled = (code: string): AuditEntry['event'] => ({
  ...released(),
  ...{ type: 'exchange.settled', outcome: 'denied', status: 422, durationMs: 3, code },
});
const caller = (tenantId: string, id = 'https://issuer.example|jo.doe@example.com'): Principal => ({
  ...{ id, issuer: 'https://issuer.example', subject: 'jo.doe@example.com', tenantId },
  ...{ roles: ['secret-role'], scopes: [] },
});

/** A store that refuses, or writes and then loses the answer, as often as it is told to. */
class FlakyStore extends MemoryAuditStore {
  plan: ('refuse' | 'lose-answer')[] = [];

  override async append(batch: readonly AuditRecord[]): Promise<void> {
    const step = this.plan.shift();
    if (step === 'refuse') throw Object.assign(new Error('with a row in it'), { code: '57P01' });
    await super.append(batch);
    if (step === 'lose-answer') throw new Error('connection lost');
  }
}

const logOver = (store = new FlakyStore(), tuning = {}) => ({
  store,
  log: new AuditLog({
    ...{ store, pseudonyms: new ActorPseudonyms(Buffer.alloc(32, 1)), ids: new RandomIds() },
    clock: new FixedClock('2026-01-02T03:04:05.678Z'),
    tuning: { firstRetryMs: 5, ...tuning },
  }),
});

beforeAll(() => void Logger.overrideLogger(false));

describe('AuditLog', () => {
  it('names no time before which nothing is open that lies behind an open exchange, with a clock that ticks at every look', async () => {
    class TickingClock extends FixedClock {
      override now(): number {
        this.advance(1);
        return super.now();
      }
    }
    const clock = new TickingClock();
    const store = new MemoryAuditStore();
    const log = new AuditLog({
      ...{ store, clock, ids: new RandomIds(clock), pseudonyms: new ActorPseudonyms(Buffer.alloc(32, 1)) },
    });
    await log.append({ event: released(), principal: caller('acme') }).durable;
    const [record] = await store.read('acme', 1, 1);
    const idMs = Number.parseInt(record!.eventId.replace('-', '').slice(0, 12), 16);
    expect(log.openFrom()).toBeLessThanOrEqual(idMs);
  });

  it('writes what happened, when, and who did it under a pseudonym', async () => {
    const { store, log } = logOver();
    await log.append({ event: released(), principal: caller('acme') }).durable;
    expect(store.said('acme')).toEqual([
      {
        ...released(),
        v: 1,
        id: store.records[0]!.eventId,
        ts: '1767323045678000',
        actor: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      },
    ]);
    const bytes = store.records[0]!.body.toString('utf8');
    for (const secret of ['jo.doe', 'issuer.example', 'secret-role']) expect(bytes).not.toContain(secret);
  });

  it('gives one caller one pseudonym, and another in another tenant', async () => {
    const { store, log } = logOver();
    for (const tenant of ['acme', 'acme', 'globex'])
      void log.append({ event: released(), principal: caller(tenant) });
    void log.append({ event: released(), principal: caller('acme', 'https://issuer.example|other') });
    await log.flush();
    const [first, again, elsewhere, other] = store.said().map(({ actor }) => actor);
    expect(again).toBe(first);
    expect(new Set([first, elsewhere, other]).size).toBe(3);
  });

  it.each([undefined, caller(''), caller('a b'), caller('x'.repeat(65))])(
    'keeps callers without a tenant in the system chain: %#',
    async (principal) => {
      const { store, log } = logOver();
      await log.append({ event: released(), ...(principal && { principal }) }).durable;
      expect(store.records[0]!.tenantId).toBe('-');
      expect('actor' in store.said('-')[0]!).toBe(!!principal);
    },
  );

  it('does not take personal data or line breaks even from a host that puts them there', async () => {
    const { store, log } = logOver();
    const planted = [
      'jo.doe@example.com',
      '+49 170 1234567',
      '4111 1111 1111 1111',
      'x\r\n{"forged":1}',
      '\u001b[2J',
    ];
    for (const code of planted) void log.append({ event: settled(code), principal: caller('acme') });
    await log.flush();
    expect(store.said('acme').map(({ code }) => code)).toEqual(planted.map(() => '(unprintable)'));
    expect((await log.verify()).ok).toBe(true);
  });

  it('takes an entry in microseconds: bytes and hashes are made when it is written', () => {
    const { store, log } = logOver();
    log.append({ event: released() });
    expect(store.records).toEqual([]);
  });

  it('denies whoever waits when the write fails, and still writes the record, once', async () => {
    for (const plan of [['refuse'], ['lose-answer'], ['refuse', 'lose-answer', 'refuse']] as const) {
      const { store, log } = logOver();
      store.plan = [...plan];
      const { durable } = log.append({ event: released(), principal: caller('acme') });
      await expect(durable).rejects.toThrow(ControlUnavailableException);
      await expect(durable).rejects.toMatchObject({ code: 'GUARDIAN_CONTROL_UNAVAILABLE', control: 'audit' });
      expect(log.isHealthy()).toBe(false);
      while (!log.isHealthy()) await new Promise((resolve) => setTimeout(resolve, 2));
      expect(store.records).toHaveLength(1);
      await log.append({ event: released(), principal: caller('acme') }).durable;
      expect(await log.verify()).toMatchObject({ ok: true, records: 2, chains: 1 });
    }
  });

  it('does not end the process when nobody looks at a ticket that failed', async () => {
    const unhandled = jest.fn();
    process.on('unhandledRejection', unhandled);
    const { store, log } = logOver();
    store.plan = ['refuse'];
    log.append({ event: released() });
    await log.flush();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(store.records).toHaveLength(1);
  });

  it('denies when the queue is full', async () => {
    const { store, log } = logOver(new FlakyStore(), { queueLimit: 2, firstRetryMs: 50 });
    store.plan = ['refuse'];
    log.append({ event: released() });
    log.append({ event: released() });
    expect(log.isHealthy()).toBe(false);
    expect(() => log.append({ event: released() })).toThrow(ControlUnavailableException);
    await log.onApplicationShutdown();
    expect(store.records).toHaveLength(2);
  });

  it('drains at shutdown and takes nothing after it', async () => {
    const { store, log } = logOver();
    store.plan = ['refuse', 'refuse'];
    for (let count = 0; count < 100; count += 1) log.append({ event: released(), principal: caller('acme') });
    await log.onApplicationShutdown();
    expect(store.records).toHaveLength(100);
    expect(() => log.append({ event: released() })).toThrow(ControlUnavailableException);
  });

  it('refuses a key that is not 32 bytes long', () => {
    expect(() => new ActorPseudonyms(Buffer.alloc(16))).toThrow('32 bytes');
  });
});

describe('AuditLog.verify', () => {
  const written = async () => {
    const { store, log } = logOver();
    for (const tenant of ['acme', 'globex', 'acme', 'acme'])
      log.append({ event: released(), principal: caller(tenant) });
    await log.flush();
    return { store, log };
  };

  it.each([
    ['a changed body', 2, { body: Buffer.from('{}') }, 'hash', 2],
    ['a changed hash', 0, { hash: Buffer.alloc(32) }, 'hash', 1],
    ['a changed link', 2, { prev: Buffer.alloc(32) }, 'prev', 2],
    ['another place', 3, { seq: 7 }, 'gap', 3],
    ['another chain', 3, { tenantId: 'globex', seq: 2 }, 'gap', 3],
  ])('reports %s', async (_what, index, change, fault, seq) => {
    const { store, log } = await written();
    store.records[index] = { ...store.records[index]!, ...change };
    const report = await log.verify();
    expect(report).toMatchObject({ ok: false, brokenAt: { tenantId: 'acme', seq, fault } });
    expect((await log.verify({ tenantId: 'nobody' })).ok).toBe(true);
  });

  it.each([
    ['the first record', 0, 'gap', 1],
    ['one in the middle', 2, 'gap', 2],
    ['the last one', 3, 'gap', 3],
  ])('reports that %s is gone', async (_what, index, fault, seq) => {
    const { store, log } = await written();
    store.records.splice(index, 1);
    expect(await log.verify({ tenantId: 'acme' })).toMatchObject({ ok: false, brokenAt: { seq, fault } });
  });

  it('reports records behind the head', async () => {
    const { store, log } = await written();
    store.records.push({ ...store.records[3]!, seq: 4, eventId: 'another' });
    expect(await log.verify()).toMatchObject({
      ok: false,
      brokenAt: { tenantId: 'acme', seq: 4, fault: 'size' },
    });
  });
});
