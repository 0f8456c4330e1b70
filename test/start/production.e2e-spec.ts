import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from 'unseen-guardian/database';
import { freshDatabase, type FreshDatabase } from 'unseen-guardian/testing';
import { migrations } from '../../apps/reference/src/migrations';
import { ask } from '../support/http-client';
import { ROOT, type ServiceProcess, startService } from '../support/service-process';

const MAIN = join(ROOT, 'dist', 'apps', 'reference', 'src', 'main.js');

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { stdio: 'pipe' });
}, 300_000);

describe.each(['express', 'fastify'])('the built service in production, on %s', (adapter) => {
  let directory: string;
  let database: FreshDatabase;
  let service: ServiceProcess;
  let url: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'guardian-production-'));
    database = await freshDatabase();
    await migrate({ adminUrl: database.adminUrl, folders: migrations });
    service = startService(MAIN, directory, {
      NODE_ENV: 'production',
      HTTP_ADAPTER: adapter,
      DATABASE_URL: database.serviceUrl,
      OIDC_ISSUER: 'https://issuer.example',
      OIDC_AUDIENCE: 'support-desk',
      RESOURCE_URL: 'https://desk.example',
      GUARDIAN_ROOT_KEY: Buffer.alloc(32, 7).toString('base64'),
      HOST: '127.0.0.1',
      PORT: '0',
    });
    const line = /Support desk on port (\d+)/;
    const [, port] = line.exec(await service.printed(line))!;
    url = `http://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    service.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  });

  it.each(['/docs', '/docs-json', '/docs-yaml'])('does not describe its API: %s', async (path) => {
    expect((await ask(url + path, { method: 'GET' })).status).toBe(404);
  });

  it('says of its health yes or no alone, with the headers that browsers heed', async () => {
    const { status, body, headers } = await ask(`${url}/health`, { method: 'GET' });
    expect([status, body]).toEqual([200, { status: 'ok' }]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
  });

  it('says where its tokens come from, and where it says so', async () => {
    const { headers } = await ask(`${url}/tickets`, { method: 'GET' });
    const path = '/.well-known/oauth-protected-resource';
    expect(headers.get('www-authenticate')).toBe(`Bearer resource_metadata="https://desk.example${path}"`);
    const { body } = await ask(url + path, { method: 'GET' });
    expect(body).toMatchObject({ authorization_servers: ['https://issuer.example'] });
  });

  it('allows no other origin', async () => {
    const { headers } = await ask(`${url}/tickets`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers nobody without a token', async () => {
    const { status, body } = await ask(`${url}/tickets`, { body: { text: 'Where is my parcel?' } });
    expect([status, body.code]).toEqual([401, 'GUARDIAN_UNAUTHENTICATED']);
  });
});
