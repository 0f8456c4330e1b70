import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { Database } from 'unseen-guardian/database';
import {
  type AuditEntry,
  type ExchangeReleased,
  RandomIds,
  SystemClock,
  SystemTimers,
  type Timers,
} from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, Secrets, SecretSource } from 'unseen-guardian/secrets';
import { freshDatabase, type FreshDatabase } from '../../../testing/src/database/fresh-database';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { FixedTimers } from '../../../testing/src/fixed-timers';
import { AuditLog } from '../audit-log.service';
import { ActorPseudonyms } from '../body/actor-pseudonyms';
import { AuditSpool } from '../spool/audit-spool';
import { PostgresAuditStore } from '../store/postgres-audit-store';
import { PostgresInstanceRegister } from './postgres-instance-register';

class UrlSource extends SecretSource {
  readonly name = 'test';

  constructor(private readonly url: string) {
    super();
  }

  async fetch(): Promise<SecretMaterial> {
    return { value: Buffer.from(this.url), version: '1' };
  }
}

const LEASE_MS = 300;
const ACTION = { endpoint: 'desk.ask', purpose: 'desk.answer', action: 'ask', resource: 'Desk' };
const principal = { id: 'i|s', issuer: 'i', subject: 's', tenantId: 'acme', roles: [], scopes: [] };
const released = (exchangeId: string): AuditEntry => {
  const event: ExchangeReleased = {
    ...{ type: 'exchange.released', exchangeId, ...ACTION },
    ...{ controls: {}, calls: [] },
  };
  return { event, principal };
};
const settled = (exchangeId: string): AuditEntry => ({
  event: {
    ...{ type: 'exchange.settled', exchangeId, ...ACTION, controls: {}, calls: [] },
    ...{ outcome: 'completed', status: 200, durationMs: 1 },
  },
  principal,
});

describe('Recovery', () => {
  let fresh: FreshDatabase;
  let admin: Client;
  let database: Database;
  let directory: string;

  beforeAll(() => void Logger.overrideLogger(false));
  beforeEach(async () => {
    fresh = await freshDatabase();
    admin = new Client({ connectionString: fresh.adminUrl });
    await admin.connect();
    const secrets = new Secrets({ sources: [new UrlSource(fresh.serviceUrl)] });
    database = new Database({ url: secret('database/url') }, secrets);
    directory = await mkdtemp(join(tmpdir(), 'guardian-recovery-'));
  }, 20_000);
  afterEach(async () => {
    await admin.end();
    await database.onApplicationShutdown();
    await fresh.drop();
    await rm(directory, { recursive: true, force: true });
  });

  const start = async (timers: Timers = new SystemTimers(), spool?: AuditSpool): Promise<AuditLog> => {
    const log = new AuditLog({
      ...{ store: new PostgresAuditStore(database), pseudonyms: new ActorPseudonyms(Buffer.alloc(32, 1)) },
      ...{ clock: new SystemClock(), ids: new RandomIds(), timers, ...(spool && { spool }) },
      tuning: { firstRetryMs: 10, lastRetryMs: 20, drainMs: 1_000 },
      recovery: { register: new PostgresInstanceRegister(database), leaseMs: LEASE_MS },
    });
    await log.onApplicationBootstrap();
    return log;
  };
  /** A process that shows that it lives once, and never again. */
  const startDoomed = (spool?: AuditSpool): Promise<AuditLog> =>
    start(new FixedTimers(new FixedClock('2026-01-02T03:04:05Z')), spool);
  const lost = async (): Promise<string[]> => {
    const records = await new PostgresAuditStore(database).read('acme', 1, 1_000);
    const said = records.map(
      ({ body }) => JSON.parse(body.toString()) as { type: string; exchangeId: string },
    );
    return said.filter(({ type }) => type === 'exchange.lost').map(({ exchangeId }) => exchangeId);
  };
  const untilSwept = async ({ instance }: AuditLog): Promise<void> => {
    const swept = 'select from guardian.audit_instance where id = $1 and swept_at is not null';
    while ((await admin.query(swept, [instance])).rowCount === 0)
      await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it('closes what a dead process left open, once, however many look, and nothing of the living', async () => {
    const [open, closed, alive] = [randomUUID(), randomUUID(), randomUUID()];
    const dead = await startDoomed();
    for (const entry of [released(open), released(closed), settled(closed)]) await dead.append(entry).durable;
    const living = await Promise.all([start(), start(), start()]);
    await living[0].append(released(alive)).durable;
    await untilSwept(dead);
    // The others looked at the same moment, or look again.
    await Promise.all(living.map((log) => log.flush()));
    expect(await lost()).toEqual([open]);
    const [record] = (await new PostgresAuditStore(database).read('acme', 1, 10)).slice(-1);
    expect(JSON.parse(record!.body.toString())).toMatchObject({
      ...{ type: 'exchange.lost', exchangeId: open, ...ACTION, instance: dead.instance },
      actor: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
    await Promise.all(living.map((log) => log.onApplicationShutdown()));
    expect((await living[0].verify()).ok).toBe(true);
  });

  it('doubles nothing when a process dies between its records and its note that it is done', async () => {
    const open = randomUUID();
    const dead = await startDoomed();
    await dead.append(released(open)).durable;
    const first = await start();
    await untilSwept(dead);
    await admin.query('update guardian.audit_instance set swept_at = null where id = $1', [dead.instance]);
    await untilSwept(dead);
    await first.onApplicationShutdown();
    expect(await lost()).toEqual([open]);
  });

  it('looks again when a word about a dead process comes between the look and the note that it is done', async () => {
    const dead = await startDoomed();
    const register = new PostgresInstanceRegister(database);
    await register.gone(dead.instance);
    const [found] = await register.dead(LEASE_MS);
    await register.lookAgain(dead.instance, 0);
    await register.swept(found!);
    const [again] = await register.dead(LEASE_MS);
    expect(again).toMatchObject({ id: dead.instance, openFrom: 0 });
    await register.swept(again!);
    expect(await register.dead(LEASE_MS)).toEqual([]);
  });

  it('closes at once what a process that stopped in order left open', async () => {
    const open = randomUUID();
    const stopped = await start();
    await stopped.append(released(open)).durable;
    await stopped.onApplicationShutdown();
    const next = await start();
    await untilSwept(stopped);
    expect(await lost()).toEqual([open]);
    await next.onApplicationShutdown();
  });

  it('closes what was released into the spool of a process that died, when another one replays it', async () => {
    const [open, closed] = [randomUUID(), randomUUID()];
    const key = Buffer.alloc(32, 5);
    await admin.query('revoke insert on guardian.audit_event from guardian_audit');
    const spool = await AuditSpool.open({ directory }, key);
    const dead = await startDoomed(spool);
    for (const entry of [released(open), released(closed), settled(closed)]) await dead.append(entry).durable;
    await spool.close();
    await admin.query('grant insert on guardian.audit_event to guardian_audit');
    const early = await start();
    await untilSwept(dead);
    expect(await lost()).toEqual([]);
    const heir = await start(new SystemTimers(), await AuditSpool.open({ directory }, key));
    while (heir.spooledBytes > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await untilSwept(dead);
    expect(await lost()).toEqual([open]);
    await Promise.all([early, heir].map((log) => log.onApplicationShutdown()));
  });

  it.each(['app', 'worker'] as const)('shows the register to no other role: %s', async (role) => {
    const source = await database.dataSource(role);
    const reading = source.query('select * from guardian.audit_instance');
    await expect(reading).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});
