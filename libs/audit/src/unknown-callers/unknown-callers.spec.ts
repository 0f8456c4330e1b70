import { Logger } from '@nestjs/common';
import { type AuditEntry, type AuditEvent, minutes, type Principal, RandomIds } from 'unseen-guardian/kernel';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { FixedTimers } from '../../../testing/src/fixed-timers';
import { MemoryAuditStore } from '../../../testing/src/stores/memory-audit-store';
import { AuditLog } from '../audit-log.service';
import { ActorPseudonyms } from '../body/actor-pseudonyms';

const refused = (reason = 'token.exp'): AuditEvent => ({
  type: 'exchange.settled',
  ...{ exchangeId: '0190f3c2-7d1a-7b3c-9a55-00aa11bb22cc', endpoint: 'desk.ask', purpose: 'desk.answer' },
  ...{ action: 'ask', resource: 'Desk', controls: { authentication: 'block' }, calls: [] },
  ...{ outcome: 'denied', status: 401, code: 'GUARDIAN_INVALID_TOKEN', durationMs: 1 },
  reasons: { authentication: reason },
});
const principal: Principal = {
  ...{ id: 'i|ada', issuer: 'i', subject: 'ada', tenantId: 'acme' },
  roles: [],
  scopes: [],
};
const HERE = '192.0.2.1';

function newLog(tuning = {}) {
  const clock = new FixedClock();
  const timers = new FixedTimers(clock);
  const store = new MemoryAuditStore();
  const pseudonyms = new ActorPseudonyms(Buffer.alloc(32, 1));
  const log = new AuditLog({ store, pseudonyms, clock, timers, ids: new RandomIds(clock), tuning });
  const said = async (type: string) => {
    await log.flush();
    return store.said().filter((record) => record.type === type);
  };
  const append = (count: number, entry: AuditEntry) =>
    Array.from({ length: count }, () => log.append(entry)).at(-1)!;
  return { log, store, timers, said, append, pseudonyms };
}

beforeAll(() => void Logger.overrideLogger(false));

it('records sixty of a network one by one, and counts the others by reason', async () => {
  const { append, said, timers, pseudonyms } = newLog();
  append(70, { event: refused(), network: HERE });
  append(5, { event: refused('token.signature'), network: HERE });
  append(2, { event: { type: 'logout.refused', reason: 'token.iss' }, network: HERE });
  expect(await said('exchange.settled')).toHaveLength(60);
  expect(await said('refusals.counted')).toEqual([]);
  timers.advance(minutes(1));
  expect(await said('refusals.counted')).toMatchObject([
    {
      ...{ count: 17, spanMs: 60_000, network: pseudonyms.ofNetwork(HERE) },
      reasons: { 'token.exp': 10, 'token.signature': 5, 'token.iss': 2 },
    },
  ]);
});

it('begins anew each minute, and says in the old one what it counted', async () => {
  const { append, said, timers } = newLog();
  append(61, { event: refused(), network: HERE });
  timers.advance(minutes(1));
  append(61, { event: refused(), network: HERE });
  expect(await said('exchange.settled')).toHaveLength(120);
  expect(await said('refusals.counted')).toMatchObject([{ count: 1 }]);
});

it('bounds a flood from any number of networks, and loses none of it', async () => {
  const { log, append, said, store } = newLog();
  const networks = Array.from({ length: 3000 }, (_, index) => `10.0.${index >> 8}.${index & 255}`);
  for (const network of networks) append(2, { event: refused(), network });
  await log.onApplicationShutdown();
  const counted = await said('refusals.counted');
  expect(counted).toHaveLength(1001);
  expect(counted.filter(({ network }) => network === undefined)).toHaveLength(1);
  expect(counted.reduce((sum, { count }) => sum + Number(count), 0)).toBe(6000 - 600);
  expect(store.records).toHaveLength(600 + 1001);
});

it('never counts what a known caller did, nor what nobody refused', async () => {
  const { append, said } = newLog();
  append(100, { event: refused('scope'), network: HERE, principal });
  append(100, { event: { type: 'api-key.revoked', keyId: '0190f3c2-7d1a-7b3c-9a55-00aa11bb22cc' } });
  expect(await said('exchange.settled')).toHaveLength(100);
  expect(await said('api-key.revoked')).toHaveLength(100);
});

it('shows neither address nor anything that is tried as a reason', async () => {
  const { append, store, log } = newLog();
  append(60, { event: refused(), network: '203.0.113.77' });
  for (let index = 0; index < 200; index++)
    append(1, { event: refused(`jo.doe@example.com ${index}`), network: '203.0.113.77' });
  await log.onApplicationShutdown();
  const bytes = store.records.map(({ body }) => body.toString()).join('\n');
  expect(bytes).not.toMatch(/203\.0\.113|jo\.doe/);
  expect(store.said().at(-1)).toMatchObject({ count: 200, reasons: { others: 136 } });
});

it('gives a ticket that waits for the count', async () => {
  const { append, timers } = newLog();
  const ticket = append(61, { event: refused(), network: HERE });
  let isDurable = false;
  const durable = ticket.durable.then(() => (isDurable = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(isDurable).toBe(false);
  timers.advance(minutes(1));
  await durable;
  await expect(ticket.durable).resolves.toBeUndefined();
});

it('tries again when the log is full', async () => {
  const { log, append, said, timers } = newLog({ queueLimit: 62, flushSize: 1000, flushIntervalMs: 1e6 });
  append(61, { event: refused(), network: HERE });
  append(2, { event: refused(), principal });
  timers.advance(minutes(1));
  await log.flush();
  expect(await said('refusals.counted')).toEqual([]);
  timers.advance(minutes(1));
  expect(await said('refusals.counted')).toMatchObject([{ count: 1, spanMs: 120_000 }]);
});
