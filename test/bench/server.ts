import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { APPS, type IssuerFacts } from './apps';

/** One app on one adapter, in a process of its own; tells its parent where it listens. */
async function serve(
  name: keyof typeof APPS,
  adapter: 'express' | 'fastify',
  facts: IssuerFacts,
): Promise<void> {
  const http = adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter();
  const app = await NestFactory.create(APPS[name](facts), http, { logger: ['error', 'fatal'] });
  await app.listen(0, '127.0.0.1');
  process.send?.(await app.getUrl());
}

const [name, adapter, facts] = process.argv.slice(2) as [keyof typeof APPS, 'express' | 'fastify', string];
void serve(name, adapter, JSON.parse(facts) as IssuerFacts);
