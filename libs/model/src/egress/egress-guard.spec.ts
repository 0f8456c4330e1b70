import { Agent, get } from 'node:http';
import { runInThisContext } from 'node:vm';
import { Logger } from '@nestjs/common';
import {
  type Exchange,
  findRecipient,
  outsideExchange,
  runInEgressScope,
  runInExchange,
} from 'unseen-guardian/kernel';
import { CLIENTS, LocalServer, outcomeOf } from '../../test/egress/local-server';
import { exchangeOf, RECIPIENTS } from '../../test/fixture';
import { RecipientControl } from '../controls/recipient.control';
import { EgressGuard } from './egress-guard.service';
import { egressState } from './egress-patch';
import { type EgressOptions } from './egress.options';

const PLACE = Symbol.for('undici.globalDispatcher.1');
const globals = runInThisContext('globalThis') as Record<symbol, unknown>;
const OWN = findRecipient(RECIPIENTS, 'server:local')!;
const methods = Agent.prototype as unknown as { readonly addRequest: unknown };
const DENIED = 'GUARDIAN_EGRESS_DENIED';

/** An app of these options, and an exchange of it. */
interface App {
  readonly guard: EgressGuard;
  readonly exchange: Exchange;
}

let server: LocalServer;
const apps: App[] = [];

beforeAll(async () => {
  Logger.overrideLogger(false);
  server = await LocalServer.start();
});
beforeEach(() => server.paths.splice(0));
afterEach(() => {
  for (const { guard } of apps.splice(0)) guard.onApplicationShutdown();
  expect(egressState()).toBe('off');
});
afterAll(() => server.stop());

async function open(options?: EgressOptions, recipients = RECIPIENTS): Promise<App> {
  const control = new RecipientControl(recipients);
  const app = {
    guard: new EgressGuard(recipients, control, options),
    exchange: exchangeOf({ prompt: [control] }),
  };
  apps.push(app);
  await app.guard.onModuleInit();
  return app;
}

const flaws = ({ ledger }: Exchange) =>
  ledger.runs.map(({ name, step, verdict }) => [name, step, verdict.kind, verdict.reason]);

describe.each(CLIENTS)('a request over %s', (_name, client) => {
  const ask = (host: '127.0.0.1' | 'localhost', path?: string) => outcomeOf(client(server.url(host, path)));

  it('outside of an exchange is left alone', async () => {
    await open();
    expect(await ask('127.0.0.1')).toBe('reached');
  });

  it('inside one reaches a provider in the model’s own sending alone', async () => {
    const { exchange } = await open();
    expect(await runInExchange(exchange, () => ask('127.0.0.1'))).toBe(DENIED);
    expect(server.paths).toEqual([]);
    expect(flaws(exchange)).toEqual([['recipient', 'egress', 'block', 'egress.past-the-model']]);
    expect(exchange.ledger.summary()).toEqual({ recipient: 'block' });
    expect(await runInExchange(exchange, () => runInEgressScope(OWN, () => ask('127.0.0.1')))).toBe(
      'reached',
    );
  });

  it('reaches no host that nobody declared, also later and from elsewhere in the exchange', async () => {
    const { exchange } = await open();
    const later = () =>
      new Promise((resolve) => setTimeout(() => setImmediate(() => resolve(ask('localhost'))), 5));
    expect(await runInExchange(exchange, later)).toBe(DENIED);
    expect(await runInExchange(exchange, () => runInEgressScope(OWN, later))).toBe(DENIED);
    expect(server.paths).toEqual([]);
    expect(flaws(exchange)[0]).toEqual(['recipient', 'egress', 'block', 'egress.undeclared']);
  });

  it('reaches a service of one’s own, in the own network when that was said', async () => {
    const inside = await open({ allow: [{ host: 'localhost', private: true }] });
    expect(await runInExchange(inside.exchange, () => ask('localhost'))).toBe('reached');
    const outside = await open({ allow: ['localhost'] });
    expect(await runInExchange(outside.exchange, () => ask('localhost'))).toBe(DENIED);
    expect(server.paths).toHaveLength(1);
    expect(flaws(outside.exchange)).toEqual([['recipient', 'egress', 'block', 'egress.address']]);
  });

  it('is only noted in shadow, unless it goes to a provider', async () => {
    const { exchange } = await open({ shadow: { until: '2999-01-01' } });
    expect(await runInExchange(exchange, () => ask('localhost'))).toBe('reached');
    expect(flaws(exchange)).toEqual([['recipient', 'egress', 'flag', 'shadow']]);
    expect(await runInExchange(exchange, () => ask('127.0.0.1'))).toBe(DENIED);
    const over = await open({ shadow: { until: '2020-01-01' } });
    expect(await runInExchange(over.exchange, () => ask('localhost'))).toBe(DENIED);
  });

  it('of the service itself is no exchange’s', async () => {
    const { exchange } = await open();
    expect(await runInExchange(exchange, () => outsideExchange(() => ask('localhost')))).toBe('reached');
  });
});

it('a redirect to another host is refused before it is followed', async () => {
  const { exchange } = await open();
  const away = () => outcomeOf(fetch(server.url('127.0.0.1', '/away')).then((answer) => answer.text()));
  expect(await runInExchange(exchange, () => runInEgressScope(OWN, away))).toBe(DENIED);
  expect(server.paths).toEqual(['/away']);
});

it('a connection that somebody else opened is checked before it is used again', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () =>
    outcomeOf(
      new Promise<string>((resolve, reject) => {
        const asked = get(server.url('localhost'), { agent, family: 4 }, (response) => {
          response.resume().on('end', () => setImmediate(() => resolve('reached')));
        });
        asked.on('error', reject);
      }),
    );
  const { exchange } = await open({ allow: ['localhost'] });
  expect(await ask()).toBe('reached');
  expect(await runInExchange(exchange, ask)).toBe(DENIED);
  expect(server.paths).toHaveLength(1);
  agent.destroy();
});

describe('the process', () => {
  const ask = () => outcomeOf(fetch(server.url('localhost')).then((answer) => answer.text()));

  it('is shared by apps that each decide about their own exchanges, and left as it was', async () => {
    await fetch('data:,');
    const before = [globals[PLACE], methods.addRequest];
    const strict = await open();
    const open1 = await open({ allow: [{ host: 'localhost', private: true }] });
    expect(globals[PLACE]).not.toBe(before[0]);
    expect(await runInExchange(open1.exchange, ask)).toBe('reached');
    expect(await runInExchange(strict.exchange, ask)).toBe(DENIED);
    open1.guard.onApplicationShutdown();
    expect([strict.guard.state, await runInExchange(strict.exchange, ask)]).toEqual(['guarded', DENIED]);
    strict.guard.onApplicationShutdown();
    expect([globals[PLACE], methods.addRequest]).toEqual(before);
    expect(globals[PLACE]).toBe(before[0]);
  });

  it('says when somebody put another dispatcher over ours, and does not take it away', async () => {
    await fetch('data:,');
    const before = globals[PLACE];
    const { guard } = await open();
    const other = { dispatch: () => true };
    globals[PLACE] = other;
    expect([guard.state, guard.isHealthy()]).toEqual(['replaced', false]);
    guard.onApplicationShutdown();
    expect(globals[PLACE]).toBe(other);
    globals[PLACE] = before;
  });

  it('is left alone by an app that says why', async () => {
    const { guard, exchange } = await open({ off: { reason: 'a proxy does it' } });
    await open();
    expect([guard.state, guard.isHealthy()]).toEqual(['off', true]);
    expect(await runInExchange(exchange, ask)).toBe('reached');
  });
});

it.each<[string, EgressOptions, RegExp]>([
  ['a host with a scheme', { allow: ['https://api.example.com'] }, /egress.allow: .*'api.example.com'/],
  ['a shadow without an end', { shadow: { until: 'soon' } }, /egress.shadow/],
  ['an end without a reason', { off: { reason: ' ' } }, /egress.off: say why/],
])('refuses %s at boot', (_what, options, remedy) => {
  expect(() => new EgressGuard({}, new RecipientControl({}), options)).toThrow(remedy);
});
