import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import {
  ActorPseudonyms,
  AuditLog,
  AuditSpool,
  PostgresAuditStore,
  PostgresInstanceRegister,
} from 'unseen-guardian/audit';
import { Database } from 'unseen-guardian/database';
import { RandomIds, SystemClock } from 'unseen-guardian/kernel';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { type FaultDeskInit } from '../support/fault-desk';

const KEY = Buffer.alloc(32, 5);
const ACTION = {
  endpoint: 'desk.ask',
  purpose: 'desk.answer',
  action: 'ask',
  resource: 'Desk',
  controls: {},
  calls: [],
};
const principal = { id: 'i|ana', issuer: 'i', subject: 'ana', tenantId: 'acme', roles: [], scopes: [] };

async function openLog({ databaseUrl, spool = '', leaseMs = 60_000 }: FaultDeskInit): Promise<AuditLog> {
  const secrets = new Secrets({
    sources: [environmentSource({ environment: { DATABASE_URL: databaseUrl } })],
  });
  const database = new Database(
    { url: secret('database/url'), poolSize: 3, connectTimeoutMs: 1_000 },
    secrets,
  );
  const log = new AuditLog({
    ...{ store: new PostgresAuditStore(database), pseudonyms: new ActorPseudonyms(KEY) },
    ...{ clock: new SystemClock(), ids: new RandomIds(), tuning: { lastRetryMs: 500 } },
    spool: await AuditSpool.open({ directory: spool }, KEY),
    recovery: { register: new PostgresInstanceRegister(database), leaseMs },
  });
  await log.onApplicationBootstrap();
  return log;
}

/** What the seal and the settlement of the pipeline do, and nothing else. */
async function answer(log: AuditLog, response: ServerResponse): Promise<void> {
  const exchange = { exchangeId: randomUUID(), ...ACTION };
  try {
    await log.append({ event: { type: 'exchange.released', ...exchange }, principal }).durable;
  } catch {
    return void response.writeHead(503).end();
  }
  response.writeHead(200, { 'x-request-id': exchange.exchangeId }).end('At nine.');
  response.once('close', () => {
    const end = { outcome: 'completed', status: 200, durationMs: 1 } as const;
    log.append({ event: { type: 'exchange.settled', ...exchange, ...end }, principal });
  });
}

/** The audit log behind a bare server: it is up fast enough to be killed often. */
async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const log = await openLog(JSON.parse((await lines.next()).value as string) as FaultDeskInit);
  const server = createServer((request, response) => void (request.resume(), answer(log, response)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
  await lines.next();
  while (log.spooledBytes > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await log.onApplicationShutdown();
  process.exit(0);
}

void main();
