import { setTimeout as sleep } from 'node:timers/promises';
import { type Exchange, findExchange, runInExchange } from 'unseen-guardian/kernel';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { type Asked, hangUp, listen, speaks } from '../../../test/local-server';
import { PolicyServer, type PolicyServerOptions } from './policy-server';

afterEach(hangUp);

const server = (options: PolicyServerOptions) => new PolicyServer('TestEngine', options);

it.each<[string, PolicyServerOptions, RegExp]>([
  ['no address', { url: 'policy' }, /`url` is no address/],
  ['a file', { url: 'file:///policy' }, /`url` is no address/],
  ['http to elsewhere', { url: 'http://policy.internal' }, /must be https/],
  ['http to a name like this machine', { url: 'http://localhost.example.test' }, /must be https/],
  ['credentials in the address', { url: 'https://a:b@policy.internal' }, /must not have credentials/],
  ['a query in the address', { url: 'https://policy.internal/?a' }, /must not have credentials, a query/],
  ['no time', { url: 'https://policy.internal', timeout: 0 }, /`timeout` must be from 1/],
  ['endless time', { url: 'https://policy.internal', timeout: Infinity }, /`timeout` must be from 1/],
  ['a memory of hours', { url: 'https://policy.internal', remember: 3_600_000 }, /`remember` must be from 0/],
])('refuses %s at boot', (_what, options, says) => {
  expect(() => server(options)).toThrow(says);
});

it('shows the token to the server, and to nobody when it fails', async () => {
  process.env['POLICY_SERVER_SPEC_TOKEN'] = 'a-very-secret-token';
  const sources = [environmentSource({ variables: { 'opa/token': 'POLICY_SERVER_SPEC_TOKEN' } })];
  const secrets = new Secrets({ sources });
  const token = () => secrets.get(secret('opa/token'));
  const asked: Asked[] = [];
  const url = await listen(speaks((each) => asked.push(each)));
  await server({ url, token }).ask('/x', { a: 1 });
  expect(asked[0]).toMatchObject({
    path: '/x',
    body: { a: 1 },
    headers: { authorization: 'Bearer a-very-secret-token' },
  });
  const failed = await server({ url: 'http://127.0.0.1:9', token })
    .ask('/x', { name: 'ada' })
    .catch((error: Error) => error);
  const shown = JSON.stringify([(failed as Error).message, (failed as Error).stack, (failed as Error).cause]);
  expect(shown).toContain('http://127.0.0.1:9 gave no answer');
  expect(shown).not.toMatch(/very-secret|"ada"/);
});

it('asks once for the same question within the time, and again after it, after a failure and for another', async () => {
  let [count, isBroken] = [0, false];
  const url = await listen(
    speaks(() => {
      if (isBroken) throw new Error('broken');
      return { count: ++count };
    }),
  );
  const remembering = server({ url, remember: 60_000 });
  const both = await Promise.all([remembering.ask('/x', { a: 1 }), remembering.ask('/x', { a: 1 })]);
  expect([...both, await remembering.ask('/x', { a: 1 })]).toEqual([
    { count: 1 },
    { count: 1 },
    { count: 1 },
  ]);
  await expect(remembering.ask('/x', { a: 2 })).resolves.toEqual({ count: 2 });
  await expect(remembering.ask('/y', { a: 1 })).resolves.toEqual({ count: 3 });
  isBroken = true;
  await expect(remembering.ask('/x', { a: 3 })).rejects.toThrow(/gave no answer/);
  isBroken = false;
  await expect(remembering.ask('/x', { a: 3 })).resolves.toEqual({ count: 4 });
  const forgetful = server({ url, remember: 0 });
  const short = server({ url, remember: 1 });
  await Promise.all([forgetful.ask('/x', {}), short.ask('/x', {})]);
  await sleep(5);
  await Promise.all([forgetful.ask('/x', {}), short.ask('/x', {})]);
  expect(count).toBe(8);
});

it('asks outside of the exchange: the server is the service\u2019s own', async () => {
  const seen: unknown[] = [];
  const kept = globalThis.fetch;
  globalThis.fetch = (...asked) => {
    seen.push(findExchange());
    return kept(...asked);
  };
  try {
    const url = await listen(speaks(() => ({})));
    await runInExchange({} as Exchange, () => server({ url }).ask('/x', {}));
  } finally {
    globalThis.fetch = kept;
  }
  expect(seen).toEqual([undefined]);
});

it.each([
  ['half a character', { name: '\ud800' }],
  ['what is no number', { facts: { limit: Number.NaN } }],
  ['a number without end', { facts: { limits: [1, -Infinity] } }],
  ['half a character in a name', { ['\udfff']: 1 }],
  ['more than a server should read', { name: 'x'.repeat(300_000) }],
])('asks nobody about %s', async (_what, body) => {
  const asked: Asked[] = [];
  const url = await listen(speaks((each) => asked.push(each)));
  await expect(server({ url }).ask('/x', body)).rejects.toThrow(/no Unicode|is none|too long/);
  expect(asked).toEqual([]);
});
