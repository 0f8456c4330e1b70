import { setTimeout as sleep } from 'node:timers/promises';
import { AuditLog } from 'unseen-guardian/audit';
import { modelDouble } from 'unseen-guardian/testing';
import { Client } from 'pg';
import { ask } from '../support/http-client';
import { startSupportDesk, type SupportDesk } from '../support/support-desk';

const TABLES = [
  'desk.ticket',
  'desk.document',
  'desk.conversation',
  'desk.turn',
  'guardian.subject',
  'guardian.key_dek',
  'guardian.audit_event',
  'guardian.lineage_node',
];

/** How many rows of a table a connection sees. */
async function rowsSeen(client: Pick<Client, 'query'>, table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${table}`);
  return Number(rows[0]!.count);
}

/** Lets every table hold a row: one chat to its end, and one drafted reply. */
async function useEveryTable({ url, token, query }: SupportDesk): Promise<void> {
  const chat = await ask(`${url}/assistant/chat`, {
    token: token('customer'),
    body: { message: 'How long does a refund take?' },
  });
  expect([chat.status, chat.text]).toEqual([200, expect.stringContaining('event: end')]);
  const [ticket] = await query<{ id: string }>(
    "select id from desk.ticket where tenant_id = 'acme' and team = 'service' limit 1",
  );
  expect((await ask(`${url}/tickets/${ticket!.id}/reply`, { token: token('staff') })).status).toBe(200);
}

describe.each(['express', 'fastify'] as const)('the service on %s', (adapter) => {
  let desk: SupportDesk;
  let own: Client;
  beforeAll(async () => {
    desk = await startSupportDesk({ model: modelDouble(), adapter });
    await useEveryTable(desk);
  });
  beforeEach(async () => {
    own = new Client({ connectionString: desk.database.serviceUrl, options: '-c role=guardian_app' });
    await own.connect();
  });
  afterEach(() => own.end());
  afterAll(() => desk.close());

  it('says in plain words what is processed, why, how long and who receives it', async () => {
    const { status, body } = await ask(`${desk.url}/privacy/notice`, { method: 'GET' });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('double:local');
    const headers = { accept: 'text/markdown' };
    const { text } = await ask(`${desk.url}/privacy/notice`, { method: 'GET', headers });
    for (const words of ['agreed with you', '30 days', 'double:local']) expect(text).toContain(words);
  });

  it('reports its health', async () => {
    const { status, body } = await ask(`${desk.url}/health`, { method: 'GET' });
    expect([status, body.status]).toEqual([200, 'ok']);
    const up = { status: 'up' };
    expect(body.details).toEqual({ database: up, audit: up, egress: up });
  });

  it('describes its API, problems included', async () => {
    const { body } = await ask(`${desk.url}/docs-json`, { method: 'GET' });
    expect(Object.keys(body.paths['/tickets/{id}/classify'].post.responses)).toEqual(
      expect.arrayContaining(['401', '403', '422', '429', '503']),
    );
  });

  it('answers an unknown path with a problem', async () => {
    const { status, body } = await ask(`${desk.url}/nowhere`, { method: 'GET' });
    expect([status, body.code]).toEqual([404, 'GUARDIAN_NOT_FOUND']);
  });

  it('sends security headers and allows no other origin', async () => {
    const { headers } = await ask(`${desk.url}/health`, {
      method: 'GET',
      headers: { origin: 'https://evil.example' },
    });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    [200, 422, 'GUARDIAN_INVALID_FIELDS'],
    [256, 413, 'GUARDIAN_TOO_LARGE'],
  ])('reads bodies up to 256 KiB: a text of %i KiB gets %i', async (kibibytes, status, code) => {
    const body = {
      customerName: 'Ana Petrova',
      email: 'ana.petrova@example.com',
      accountNumber: 'AC-4711',
      text: 'a'.repeat(kibibytes * 1024),
    };
    const answer = await ask(`${desk.url}/tickets`, { token: desk.token('customer'), body });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each(TABLES)('shows its own connection no row of %s without a tenant', async (table) => {
    const all = () => desk.query<{ count: string }>(`select count(*) from ${table}`);
    // Records and lineage are written behind the reply.
    for (let tries = 0; tries < 100 && (await all())[0]!.count === '0'; tries++) await sleep(50);
    expect(Number((await all())[0]!.count)).toBeGreaterThan(0);
    expect(await rowsSeen(own, table)).toBe(0);
  });

  it('shows its own connection the rows of the tenant that it names, and no others', async () => {
    expect(await rowsSeen(own, 'desk.ticket')).toBe(0);
    await own.query("set guardian.tenant = 'acme'");
    expect(await rowsSeen(own, 'desk.ticket')).toBeGreaterThan(0);
    expect(await rowsSeen(own, "desk.ticket where tenant_id <> 'acme'")).toBe(0);
  });

  it('leaves an audit log whose every chain holds', async () => {
    const report = await desk.app.get(AuditLog).verify();
    expect(report).toMatchObject({ ok: true });
    expect(report.records).toBeGreaterThan(0);
  });
});

describe('in production', () => {
  let desk: SupportDesk;
  beforeAll(async () => {
    desk = await startSupportDesk({
      model: modelDouble(),
      adapter: 'express',
      options: { isProduction: true },
    });
  });
  afterAll(() => desk.close());

  it('closes OpenAPI and the details of its health', async () => {
    for (const path of ['/docs', '/docs-json', '/docs-yaml']) {
      expect((await ask(desk.url + path, { method: 'GET' })).status).toBe(404);
    }
    const { body } = await ask(`${desk.url}/health`, { method: 'GET' });
    expect(body).toEqual({ status: 'ok' });
  });

  it('asks browsers to stay on https', async () => {
    const { headers } = await ask(`${desk.url}/health`, { method: 'GET' });
    expect(headers.get('strict-transport-security')).toContain('max-age');
  });
});
