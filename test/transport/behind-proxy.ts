import { type AbstractHttpAdapter } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { type AdapterName, type StartApp } from 'unseen-guardian/testing';

/** What a host says to its adapter of the proxies in front of it. */
export type Proxies = Parameters<ExpressAdapter['set']>[1];

const ADAPTERS: Readonly<Record<AdapterName, (proxies: Proxies) => AbstractHttpAdapter>> = {
  express: (proxies) => {
    const adapter = new ExpressAdapter();
    adapter.set('trust proxy', proxies);
    return adapter;
  },
  fastify: (trustProxy) => new FastifyAdapter({ trustProxy }) as unknown as AbstractHttpAdapter,
};

/** Starts an app that trusts the proxies before it, as a host would say it to its adapter. */
export const behindProxy =
  (name: AdapterName, proxies: Proxies = 'loopback'): StartApp =>
  async (module, { replace = [], configure } = {}) => {
    const builder = Test.createTestingModule({ imports: [module] });
    for (const { token, value } of replace) builder.overrideProvider(token).useValue(value);
    const testing = await builder.compile();
    const app = testing.createNestApplication(ADAPTERS[name](proxies), { logger: ['fatal'] });
    await configure?.(app);
    await app.listen(0, '127.0.0.1');
    return { app, url: await app.getUrl(), close: () => app.close() };
  };
