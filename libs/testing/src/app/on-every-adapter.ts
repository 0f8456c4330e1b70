import { type Server } from 'node:http';
import { type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { type AbstractHttpAdapter } from '@nestjs/core';
import { developmentOnly } from '../development-only';
import { loadLate } from './load-late';

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
  express: async () => {
    const load = () => import('@nestjs/platform-express');
    return new (await loadLate('@nestjs/platform-express', load)).ExpressAdapter() as AbstractHttpAdapter;
  },
  fastify: async () => {
    const load = () => import('@nestjs/platform-fastify');
    return new (await loadLate('@nestjs/platform-fastify', load)).FastifyAdapter() as AbstractHttpAdapter;
  },
};

/** A test that is over has nobody left to wait for: idle connections of its client would hold the server for seconds. */
function hangUpAndClose(app: INestApplication): Promise<void> {
  (app.getHttpServer() as Server).closeAllConnections();
  return app.close();
}

/**
 * A function that starts apps on the adapter named.
 *
 * @throws Error under `NODE_ENV=production`, and one that says what to install where `@nestjs/testing` or the adapter is missing.
 */
export const startOn =
  (name: AdapterName): StartApp =>
  async (module, { replace = [], configure } = {}) => {
    developmentOnly('The test bootstrap');
    const { Test } = await loadLate('@nestjs/testing', () => import('@nestjs/testing'));
    const builder = Test.createTestingModule({ imports: [module] });
    for (const { token, value } of replace) builder.overrideProvider(token).useValue(value);
    const testing = await builder.compile();
    const app = testing.createNestApplication(await ADAPTERS[name](), { logger: ['fatal'] });
    await configure?.(app);
    await app.listen(0, '127.0.0.1');
    return { app, url: await app.getUrl(), close: () => hangUpAndClose(app) };
  };

/** Runs a suite once per HTTP adapter: what holds on Express holds on Fastify. */
export function onEveryAdapter(suite: (start: StartApp, adapter: AdapterName) => void): void {
  const runner = globalThis as unknown as TestRunner;
  for (const name of Object.keys(ADAPTERS) as AdapterName[]) {
    runner.describe(`on ${name}`, () => suite(startOn(name), name));
  }
}
