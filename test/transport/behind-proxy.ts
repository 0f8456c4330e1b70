import { type AbstractHttpAdapter } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { type AdapterName, type StartApp } from 'unseen-guardian/testing';

/** What a host says to its adapter of the proxies in front of it. */
export type Proxies = boolean | number | string | string[] | ((address: string, hop: number) => boolean);

const ADAPTERS: Readonly<Record<AdapterName, (proxies: Proxies) => AbstractHttpAdapter>> = {
  express: (proxies) => {
    const adapter = new ExpressAdapter();
    adapter.set('trust proxy', proxies);
    return adapter;
  },
  // Its types know no number any more; who writes plain JavaScript may still give one.
  fastify: (proxies) => new FastifyAdapter({ trustProxy: proxies as string }),
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
