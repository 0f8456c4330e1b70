import { Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type ThrottlerStorage } from '@nestjs/throttler';
import {
  type AdmitInput,
  Clock,
  type Control,
  ControlUnavailableException,
  Exchange,
  RandomIds,
  runControl,
  SystemClock,
  TooManyRequestsException,
} from 'unseen-guardian/kernel';
import { FixedClock } from '../../testing/src/fixed-clock';
import { LimitsModule } from './limits.module';
import { type LimitsOptions } from './limits.options';
import { NetworkThrottleControl } from './network-throttle.control';
import { PrincipalThrottleControl } from './principal-throttle.control';

const clock = new FixedClock();

@Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
class ClockModule {}

const boot = (options: LimitsOptions) =>
  Test.createTestingModule({
    imports: [{ module: ClockModule, global: true }, LimitsModule.forRoot(options)],
  }).compile();

function exchangeOf(subject?: string, tenantId = 'acme'): Exchange {
  const policy = { id: 'tickets.read', controls: {} } as Exchange['policy'];
  const exchange = new Exchange({ policy, clock: new SystemClock(), ids: new RandomIds() });
  const principal = { id: `i|${subject}`, issuer: 'i', subject: '', tenantId, roles: [], scopes: [] };
  if (subject) exchange.authenticatedAs(principal);
  return exchange;
}

const from = (ip: string): AdmitInput => ({ request: { ip } }) as AdmitInput;

async function refused(control: Control<AdmitInput>, exchange: Exchange, ip = '192.0.2.1'): Promise<boolean> {
  return (await control.run(exchange, from(ip)))?.kind === 'block';
}

describe('by network', () => {
  const network = async (limit = 2) =>
    (await boot({ network: { limit, ttl: 60_000 } })).get(NetworkThrottleControl);

  it('refuses over the limit, says when to come back, and lets in again', async () => {
    const control = await network();
    const attempt = () => runControl(exchangeOf(), control, from('192.0.2.1'));
    await attempt();
    clock.advance(15_500);
    await attempt();
    const error = (await attempt().catch((thrown: unknown) => thrown)) as TooManyRequestsException;
    expect(error).toBeInstanceOf(TooManyRequestsException);
    expect(error.headers).toEqual({
      'Retry-After': '45',
      'RateLimit-Policy': '"network";q=2;w=60',
      RateLimit: '"network";r=0;t=45',
    });
    clock.advance(44_500);
    await expect(attempt()).resolves.toEqual({ kind: 'pass' });
  });

  it('counts the addresses of a /64 together, and an IPv4 address in both its forms', async () => {
    const control = await network(1);
    const attempt = (ip: string) => refused(control, exchangeOf(), ip);
    expect(await attempt('2001:db8:1:2::1')).toBe(false);
    expect(await attempt('2001:db8:1:2:ffff::2')).toBe(true);
    expect(await attempt('2001:db8:1:3::1')).toBe(false);
    expect(await attempt('192.0.2.9')).toBe(false);
    expect(await attempt('::ffff:192.0.2.9')).toBe(true);
  });

  it('lets 300 a minute through by default', async () => {
    const control = (await boot({})).get(NetworkThrottleControl);
    const outcomes = await Promise.all(Array.from({ length: 301 }, () => refused(control, exchangeOf())));
    expect(outcomes.filter((isRefused) => isRefused)).toHaveLength(1);
  });
});

describe('by principal', () => {
  it('counts each principal of each tenant by itself, from whatever network', async () => {
    const module = await boot({ principal: { limit: 1, ttl: 60_000 } });
    const control = module.get(PrincipalThrottleControl);
    expect(await refused(control, exchangeOf('ada'), '192.0.2.1')).toBe(false);
    expect(await refused(control, exchangeOf('ada'), '192.0.2.2')).toBe(true);
    expect(await refused(control, exchangeOf('bob'), '192.0.2.1')).toBe(false);
    expect(await refused(control, exchangeOf('ada', 'other'), '192.0.2.1')).toBe(false);
  });

  it('cannot run before authentication', async () => {
    const control = (await boot({})).get(PrincipalThrottleControl);
    const attempt = runControl(exchangeOf(), control, from('192.0.2.1'));
    await expect(attempt).rejects.toBeInstanceOf(ControlUnavailableException);
  });
});

describe('a storage of one’s own', () => {
  it('gets neither addresses nor people', async () => {
    const keys: string[] = [];
    const storage: ThrottlerStorage = {
      increment: async (key) => {
        keys.push(key);
        return { totalHits: 1, timeToExpire: 1, isBlocked: false, timeToBlockExpire: 0 };
      },
    };
    const module = await boot({ storage });
    await refused(module.get(NetworkThrottleControl), exchangeOf());
    await refused(module.get(PrincipalThrottleControl), exchangeOf('ada'));
    expect(keys).toEqual([expect.stringMatching(/^[\w-]{43}$/), expect.stringMatching(/^[\w-]{43}$/)]);
  });

  it('denies as unavailable when it fails', async () => {
    const storage = { increment: () => Promise.reject(new Error('gone')) };
    const control = (await boot({ storage })).get(NetworkThrottleControl);
    const attempt = runControl(exchangeOf(), control, from('192.0.2.1'));
    await expect(attempt).rejects.toBeInstanceOf(ControlUnavailableException);
  });
});

it.each<[string, LimitsOptions]>([
  ['no requests', { network: { limit: 0, ttl: 60_000 } }],
  ['a span below a second', { principal: { limit: 1, ttl: 60 } }],
  ['a limit that is no number', { principal: { limit: Number.NaN, ttl: 60_000 } }],
  ['a negative block', { network: { limit: 1, ttl: 60_000, blockDuration: -1 } }],
])('refuses %s at boot', async (_name, options) => {
  await expect(boot(options)).rejects.toThrow(/needs whole numbers/);
});
