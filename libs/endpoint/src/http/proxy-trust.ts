import { type IncomingMessage } from 'node:http';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { handshakeAddress } from '../socket/handshake-address';

// Fastify keeps the options that it was made with under a symbol of its own.
const FASTIFY_OPTIONS = 'fastify.options';

function fastifyOptionsOf(app: object): { readonly trustProxy?: unknown } | undefined {
  const symbol = Object.getOwnPropertySymbols(app).find(({ description }) => description === FASTIFY_OPTIONS);
  return symbol && (app as Record<symbol, { readonly trustProxy?: unknown } | undefined>)[symbol];
}

/** Public addresses of both families: whoever trusts all of a list trusts everybody. */
const STRANGERS = {
  4: ['1.1.1.1', '8.8.8.8', '93.184.216.34', '198.51.100.7', '203.0.113.9', '151.101.1.69'],
  6: ['2606:4700::1', '2a00:1450::2', '2001:db8::3', '2620:fe::4', '2400:cb00::5', '2c0f:f248::6'],
} as const;
const MOST_HOPS = 32;
const CLAIMED = { 4: '192.0.2.200', 6: '2001:db8:ffff::200' } as const;

/** Whether a caller behind a chain of strangers is believed to be who it says: then everybody chooses an address. */
function trustsStrangers(app: object, family: 4 | 6): boolean {
  const strangers = STRANGERS[family];
  const chain = Array.from({ length: MOST_HOPS }, (_, index) => strangers[index % strangers.length]!);
  const [remoteAddress, ...forwarded] = chain;
  const headers = { 'x-forwarded-for': [CLAIMED[family], ...forwarded].join(', ') };
  const request = { headers, socket: { remoteAddress }, connection: { remoteAddress } };
  return handshakeAddress(app, request as unknown as IncomingMessage) === CLAIMED[family];
}

const FLAWS: readonly { readonly is: (app: object) => boolean; readonly says: string }[] = [
  {
    is: (app) => trustsStrangers(app, 4) || trustsStrangers(app, 6),
    says: 'Every proxy is trusted, so that callers choose their own address and no limit by network holds.',
  },
  {
    // Fastify 5.12.1 took the count away (GHSA-3m5p-2c4r-xxw2): it is accepted and trusts nobody.
    is: (app) => typeof fastifyOptionsOf(app)?.trustProxy === 'number',
    says: 'Fastify trusts nobody by a plain number of proxies, so that all callers behind them would be one network.',
  },
];

const REMEDY =
  "Name your proxies, by range: 'trust proxy' (Express) or trustProxy (Fastify) ['10.0.0.0/8']; or by number: " +
  "'trust proxy' 1 on Express, trustProxy (address, hop) => hop < 1 on Fastify. See docs/client-address.md.";

/** Refuses to start behind an adapter whose callers say themselves from where they come, over HTTP and in handshakes alike. */
@Injectable()
export class ProxyTrust implements OnApplicationBootstrap {
  constructor(private readonly adapters: HttpAdapterHost) {}

  /** @throws Error that says the remedy. */
  onApplicationBootstrap(): void {
    const app = (this.adapters as Partial<HttpAdapterHost>).httpAdapter?.getInstance<object>();
    const flaw = app && FLAWS.find(({ is }) => is(app));
    if (flaw) throw new Error(`${flaw.says} ${REMEDY}`);
  }
}
