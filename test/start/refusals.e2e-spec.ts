import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, startService } from '../support/service-process';

const MAIN = join(ROOT, 'dist', 'apps', 'reference', 'src', 'main.js');
const ROOT_KEY = Buffer.alloc(32, 7).toString('base64');
const NOBODY = 'postgres://service:secret-password@127.0.0.1:1/desk';

const PRODUCTION = {
  NODE_ENV: 'production',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'support-desk',
  DATABASE_URL: `${NOBODY}?sslmode=verify-full`,
  GUARDIAN_ROOT_KEY: ROOT_KEY,
};

/** Settings under which the service must not start, and what it says. */
const REFUSALS: readonly [what: string, environment: Record<string, string>, says: RegExp][] = [
  ['a database that is away', { DATABASE_URL: NOBODY }, /database does not answer/],
  [
    'a database that is away, on Fastify',
    { DATABASE_URL: NOBODY, HTTP_ADAPTER: 'fastify' },
    /database does not answer/,
  ],
  ['production with nothing given', { NODE_ENV: 'production' }, /OIDC_ISSUER, OIDC_AUDIENCE, DATABASE_URL/],
  [
    'production with a loopback issuer',
    { ...PRODUCTION, OIDC_ISSUER: 'http://127.0.0.1:9' },
    /on this machine/,
  ],
  ['production with a database that is away', PRODUCTION, /database does not answer/],
  ['an unknown provider', { AI_PROVIDER: 'oracle' }, /AI_PROVIDER=oracle/],
  ['a provider without its key', { AI_PROVIDER: 'openai' }, /OPENAI_KEY/],
  ['a port that is none', { PORT: 'abc' }, /PORT=abc/],
];

let directory: string;
beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { stdio: 'pipe' });
  directory = await mkdtemp(join(tmpdir(), 'guardian-refusals-'));
}, 300_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

it.each(REFUSALS)(
  'does not start with %s: a clear message and exit code 1',
  async (_what, environment, says) => {
    const service = startService(MAIN, directory, { PORT: '0', ...environment });
    expect(await service.ended).toBe(1);
    expect(service.output()).toMatch(says);
    expect(service.output()).not.toContain('secret-password');
    expect(service.output()).not.toContain('    at ');
  },
);
