import { Body, Controller, Ip, Post } from '@nestjs/common';
import { minutes, Public } from 'unseen-guardian/kernel';
import { modelDouble, onEveryAdapter, type AdapterName } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { eventually } from '../support/sse';
import { behindProxy, type Proxies } from './behind-proxy';
import { QUESTION, socketSuite } from './socket-suite';
import { TestSocket } from './socket-client';
import { TransportController } from './transport-desk';

/** One proxy, said by number: Fastify takes a number only as a function. */
const hops = (adapter: AdapterName, count: number): Proxies =>
  adapter === 'express' ? count : (_address: string, hop: number) => hop < count;

/** Everybody, said in every way that an adapter knows. */
const EVERYBODY: readonly (readonly [string, (adapter: AdapterName) => Proxies])[] = [
  ['true', () => true],
  ['a function that says yes', () => () => true],
  ['every IPv4 address', () => ['0.0.0.0/1', '128.0.0.0/1']],
  ['every IPv6 address', () => '::/1, 8000::/1'],
  ['more proxies than anybody has', (adapter) => hops(adapter, 1000)],
];

interface Claim {
  readonly what: string;
  readonly proxies: (adapter: AdapterName) => Proxies;
  readonly forwarded: string;
  /** What the service goes by. */
  readonly seen: string;
}

const ONE = (adapter: AdapterName): Proxies => hops(adapter, 1);
const TWO = (adapter: AdapterName): Proxies => hops(adapter, 2);
const RANGE = (): Proxies => ['127.0.0.0/8', '::1/128', '10.0.0.0/8'];

/** What the last proxy of ours appended stands at the right; whatever stands left of it the caller wrote. */
const CLAIMS: readonly Claim[] = [
  { what: 'no proxy', proxies: () => false, forwarded: '192.0.2.66', seen: '127.0.0.1' },
  { what: 'one proxy', proxies: ONE, forwarded: '203.0.113.1', seen: '203.0.113.1' },
  { what: 'a spoof at the left', proxies: ONE, forwarded: '192.0.2.66, 203.0.113.1', seen: '203.0.113.1' },
  {
    what: 'too many hops',
    proxies: TWO,
    forwarded: '192.0.2.66, 192.0.2.67, 203.0.113.1, 10.0.0.1',
    seen: '203.0.113.1',
  },
  { what: 'a range', proxies: RANGE, forwarded: '192.0.2.66, 203.0.113.1, 10.0.0.1', seen: '203.0.113.1' },
  {
    what: 'a stranger in place of a proxy',
    proxies: RANGE,
    forwarded: '192.0.2.66, 203.0.113.1',
    seen: '203.0.113.1',
  },
  {
    what: 'an IPv6 address',
    proxies: ONE,
    forwarded: '192.0.2.66, 2001:db8:1:2::9',
    seen: '2001:db8:1:2::9',
  },
  {
    what: 'garbage at the left',
    proxies: ONE,
    forwarded: 'garbage, ,;"\\, 203.0.113.1',
    seen: '203.0.113.1',
  },
  { what: 'garbage alone', proxies: RANGE, forwarded: '203.0.113.1, <script>', seen: '<script>' },
];

@Controller('where')
class WhereController {
  @Post()
  @Public()
  where(@Ip() ip: string, @Body() _body: unknown): { ip: string } {
    return { ip };
  }
}

onEveryAdapter((_start, adapter) => {
  const { desk, token, serve, settled } = socketSuite(behindProxy(adapter));

  describe.each(CLAIMS)('$what', ({ proxies, forwarded, seen }) => {
    const headers = { 'x-forwarded-for': forwarded };
    const limits = { network: { limit: 1, ttl: minutes(1) } };
    const controllers = [WhereController, TransportController];
    beforeEach(() =>
      serve(modelDouble(), { controllers, options: { limits } }, behindProxy(adapter, proxies(adapter))),
    );

    it('is one address over HTTP', async () => {
      const { body } = await ask(`${desk().url}/where`, { headers });
      expect(body).toEqual({ ip: seen });
    });

    it('is one network for HTTP and for the handshake of a socket', async () => {
      const { status } = await ask(`${desk().url}/desk/whole`, { token: token(), body: QUESTION, headers });
      const socket = await TestSocket.open(`${desk().url}/desk`, { token: token(), headers });
      socket.send('ask', QUESTION);
      await eventually(() => socket.events.length === 1);
      socket.socket.terminate();
      expect([status, socket.events[0]!.data.code]).toEqual([200, 'GUARDIAN_TOO_MANY_REQUESTS']);
      await settled(2);
      const networks = desk()
        .settled()
        .map(({ network }) => network);
      expect(networks[0]).toMatch(/^[0-9a-f]{32}$/);
      expect(networks[1]).toBe(networks[0]);
    });
  });

  describe('a service that trusts everybody does not start', () => {
    it.each(EVERYBODY)('%s', async (_what, proxies) => {
      const starting = serve(modelDouble(), {}, behindProxy(adapter, proxies(adapter)));
      await expect(starting).rejects.toThrow(
        /Every proxy is trusted.*Name your proxies, by range.*or by number/,
      );
      await serve(modelDouble()); // for the suite to close
    });

    it('a plain number, where the adapter trusts nobody by it', async () => {
      const starting = serve(modelDouble(), {}, behindProxy(adapter, 1));
      if (adapter === 'express') return expect(starting).resolves.toBeUndefined();
      await expect(starting).rejects.toThrow(/Fastify trusts nobody by a plain number.*hop < 1 on Fastify/);
      await serve(modelDouble());
    });
  });
});
