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
];

describe.each(['express', 'fastify'] as const)('the service on %s', (adapter) => {
  let desk: SupportDesk;
  beforeAll(async () => (desk = await startSupportDesk({ model: modelDouble(), adapter })));
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
    expect(body.details).toEqual({ database: { status: 'up' }, audit: { status: 'up' } });
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

  it.each(TABLES)('shows its own connection no row of %s without a tenant', async (table) => {
    const everything = await desk.query<{ count: string }>(`select count(*) from ${table}`);
    const client = new Client({
      connectionString: desk.database.serviceUrl,
      options: '-c role=guardian_app',
    });
    await client.connect();
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${table}`);
    await client.end();
    expect(rows[0]!.count).toBe('0');
    if (table === 'desk.ticket' || table === 'desk.document')
      expect(Number(everything[0]!.count)).toBeGreaterThan(0);
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
