import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { TokenIssuer } from 'unseen-guardian/testing';
import { PACES } from './paced-model';
import { AUDIENCE, STREAM_APPS } from './stream-apps';

/** What the load needs to know of a server. */
export interface StreamTarget {
  readonly url: string;
  readonly token: string;
}

/** One app on one adapter, in a process of its own; tells its parent where it listens. */
async function serve(name: string, adapter: string, pace: string): Promise<void> {
  const issuer = await TokenIssuer.start({ audience: AUDIENCE });
  const http = adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter();
  const app = await NestFactory.create(STREAM_APPS[name]!(issuer, PACES[pace]!), http, {
    logger: ['error', 'fatal'],
  });
  await app.listen(0, '127.0.0.1');
  const token = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'], lifetime: 3_600 });
  const target: StreamTarget = { url: `${await app.getUrl()}/desk/stream`, token };
  process.send?.(target);
}

const [name, adapter, pace] = process.argv.slice(2) as [string, string, string];
void serve(name, adapter, pace);
