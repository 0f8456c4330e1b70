import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { type AdapterName, type StartApp } from 'unseen-guardian/testing';

const ADAPTERS = {
  express: () => {
    const adapter = new ExpressAdapter();
    adapter.set('trust proxy', 'loopback');
    return adapter;
  },
  fastify: () => new FastifyAdapter({ trustProxy: 'loopback' }),
} as const;

/** Starts an app that trusts the proxy before it, as a host would say it to its adapter. */
export const behindProxy =
  (name: AdapterName): StartApp =>
  async (module, { configure } = {}) => {
    const testing = await Test.createTestingModule({ imports: [module] }).compile();
    const app = testing.createNestApplication(ADAPTERS[name](), { logger: ['fatal'] });
    await configure?.(app);
    await app.listen(0, '127.0.0.1');
    return { app, url: await app.getUrl(), close: () => app.close() };
  };
