import { type INestApplication, type LogLevel } from '@nestjs/common';
import { type AbstractHttpAdapter, NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { configureApp } from './configure-app';
import { type SupportDeskOptions } from './support-desk.options';

/** The HTTP adapters that the service runs on; loaded late, since one is enough. */
const ADAPTERS = {
  express: async () => new (await import('@nestjs/platform-express')).ExpressAdapter() as AbstractHttpAdapter,
  fastify: async () =>
    new (await import('@nestjs/platform-fastify')).FastifyAdapter({
      forceCloseConnections: true,
    }) as AbstractHttpAdapter,
};

/** The name of an HTTP adapter. */
export type AdapterName = keyof typeof ADAPTERS;

/** How the app is made. */
export interface CreateAppSettings {
  /** @default 'express' */
  readonly adapter?: AdapterName;
  /** @default ['warn', 'error', 'fatal'] */
  readonly logger?: LogLevel[] | false;
}

/** The support desk, ready to listen: `main.ts` and the end-to-end tests start the very same app. */
export async function createApp(
  options: SupportDeskOptions,
  { adapter = 'express', logger = ['warn', 'error', 'fatal'] }: CreateAppSettings = {},
): Promise<INestApplication> {
  const app = await NestFactory.create(AppModule.forRoot(options), await ADAPTERS[adapter](), {
    logger,
    // Whoever starts the app is told what failed by the exception, and not by a stack trace as well.
    abortOnError: false,
    bufferLogs: true,
    autoFlushLogs: false,
    // An open event stream must not keep the service from stopping.
    forceCloseConnections: true,
  });
  app.flushLogs();
  configureApp(app);
  return app;
}

/** The adapter that HTTP_ADAPTER names.
 *
 * @throws Error when there is no such adapter.
 */
export function adapterNamed(name = 'express'): AdapterName {
  if (Object.hasOwn(ADAPTERS, name)) return name as AdapterName;
  throw new Error(`HTTP_ADAPTER=${name} is unknown. Use one of: ${Object.keys(ADAPTERS).join(', ')}.`);
}
