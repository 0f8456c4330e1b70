import { type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { type AbstractHttpAdapter } from '@nestjs/core';
import { developmentOnly } from '../development-only';

/** What of a test runner is used: Jest, Vitest and node:test with globals all have it. */
interface TestRunner {
  describe(name: string, suite: () => void): void;
}

/** A provider of the app, replaced for one test. */
export interface Replacement {
  readonly token: unknown;
  readonly value: unknown;
}

/** How to start an app. */
export interface StartOptions {
  /** Providers to replace. */
  readonly replace?: readonly Replacement[];
  /** Called before the app listens, with what a host's `main.ts` would set. */
  readonly configure?: (app: INestApplication) => void | Promise<void>;
}

/** An app that listens on a free port of 127.0.0.1. */
export interface RunningApp {
  readonly app: INestApplication;
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts an app on one adapter. */
export type StartApp = (module: Type | DynamicModule, options?: StartOptions) => Promise<RunningApp>;

/** The name of an HTTP adapter. */
export type AdapterName = 'express' | 'fastify';

/** Loaded late, so that a host needs only the adapter it uses. */
const ADAPTERS: Readonly<Record<AdapterName, () => Promise<AbstractHttpAdapter>>> = {
  express: async () => new (await import('@nestjs/platform-express')).ExpressAdapter() as AbstractHttpAdapter,
  fastify: async () => new (await import('@nestjs/platform-fastify')).FastifyAdapter() as AbstractHttpAdapter,
};

/** A function that starts apps on the adapter named. */
export const startOn =
  (name: AdapterName): StartApp =>
  async (module, { replace = [], configure } = {}) => {
    developmentOnly('The test bootstrap');
    const { Test } = await import('@nestjs/testing');
    const builder = Test.createTestingModule({ imports: [module] });
    for (const { token, value } of replace) builder.overrideProvider(token).useValue(value);
    const testing = await builder.compile();
    const app = testing.createNestApplication(await ADAPTERS[name](), { logger: ['fatal'] });
    await configure?.(app);
    await app.listen(0, '127.0.0.1');
    return { app, url: await app.getUrl(), close: () => app.close() };
  };

/** Runs a suite once per HTTP adapter: what holds on Express holds on Fastify. */
export function onEveryAdapter(suite: (start: StartApp, adapter: AdapterName) => void): void {
  const runner = globalThis as unknown as TestRunner;
  for (const name of Object.keys(ADAPTERS) as AdapterName[]) {
    runner.describe(`on ${name}`, () => suite(startOn(name), name));
  }
}
