import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { SystemTimers } from 'unseen-guardian/kernel';
import { MemoryAuditStore } from 'unseen-guardian/testing';
import { syslogReceiver } from '../../test/receivers';
import { privateKeyOf } from '../checkpoint/checkpoint-key';
import { CheckpointSigner } from '../checkpoint/checkpoint-signer';
import { Checkpoints } from '../checkpoint/checkpoints.service';
import { notesIn } from '../verify/outside-checkpoints';
import { verifyLog } from '../verify/verify-log';
import { type CheckpointWitness } from './checkpoint-witness';
import { fileWitness } from './file.witness';
import { httpWitness } from './http.witness';
import { syslogWitness } from './syslog.witness';

const signer = new CheckpointSigner(privateKeyOf(Buffer.alloc(32, 1)));
const record = (tenantId: string, id: string) => ({
  tenantId,
  eventId: id,
  body: Buffer.from(`{"id":"${id}"}`),
});
const over = (store: MemoryAuditStore, witnesses: readonly CheckpointWitness[], everyRecords = 1_000) =>
  new Checkpoints({
    store,
    signer,
    timers: new SystemTimers(),
    options: { witnesses, everyRecords, everyMs: 100 },
  });

let folder: string;
beforeAll(async () => {
  Logger.overrideLogger(false);
  folder = await mkdtemp(join(tmpdir(), 'witness-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('fills a file that only its owner may read, from which a log is verified', async () => {
  const path = join(folder, 'desk.checkpoints');
  const store = new MemoryAuditStore();
  const checkpoints = over(store, [fileWitness(path)]);
  await store.append([record('acme', '1'), record('other', '1b')]);
  await checkpoints.run();
  await store.append([record('acme', '2')]);
  await checkpoints.run();
  await checkpoints.run(); // nothing new
  const outside = notesIn(await readFile(path, 'utf8'));
  expect(outside).toHaveLength(3);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await verifyLog(store, { outside, verifier: signer })).toMatchObject({
    ok: true,
    records: 3,
    checkpoints: 6,
  });
});

describe('over HTTP', () => {
  let server: Server;
  let url: string;
  let status = 200;
  const got: { body: string; authorization: string | undefined }[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (status === 200) got.push({ body, authorization: request.headers.authorization });
        response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/witness`;
  });
  afterAll(() => server.close());

  it.each([500, 302])(
    'tries again what the witness answers with %i, newest first, and says so meanwhile',
    async (bad) => {
      const store = new MemoryAuditStore();
      const checkpoints = over(store, [
        httpWitness({ url, headers: async () => ({ authorization: 'Bearer w' }) }),
      ]);
      got.length = 0;
      status = bad;
      await store.append([record('acme', '1')]);
      await checkpoints.run();
      await store.append([record('acme', '2')]);
      await checkpoints.run();
      expect(checkpoints.failingWitnesses).toEqual([new URL(url).host]);
      status = 200;
      await checkpoints.run();
      expect(checkpoints.failingWitnesses).toEqual([]);
      expect(got).toEqual([
        { body: expect.stringContaining('guardian-audit/acme\n2\n'), authorization: 'Bearer w' },
      ]);
    },
  );

  it('brings after a start what may not have been brought before it', async () => {
    const store = new MemoryAuditStore();
    await store.append([record('acme', '1')]);
    await over(store, []).run();
    got.length = 0;
    await over(store, [httpWitness({ url })]).run();
    expect(got).toHaveLength(1);
  });

  it.each([
    'http://witness.example.com/',
    'https://a:b@witness.example.com/',
    'https://witness.example.com/?k=1',
    'x',
  ])('refuses the address %s', (address) => {
    expect(() => httpWitness({ url: address })).toThrow('must be https');
  });
});

it('goes to a syslog server over TLS as a line of JSON, from which a log is verified', async () => {
  const server = await syslogReceiver();
  const { port, ca } = server;
  const store = new MemoryAuditStore();
  const witness = syslogWitness({ host: 'localhost', port, tls: { ca } });
  const checkpoints = over(store, [witness, syslogWitness({ host: 'localhost', port })]);
  await store.append([record('acme', '1')]);
  await checkpoints.run();
  await server.close();
  expect(checkpoints.failingWitnesses).toEqual(['syslog localhost']); // the one that does not know the certificate
  const text = Buffer.concat(server.received).toString('utf8');
  expect(text).toMatch(/^\d+ <110>1 \S+ \S+ guardian - checkpoint - \{"checkpoint":"[^\n]*"\}$/);
  expect(await verifyLog(store, { outside: notesIn(text), verifier: signer })).toMatchObject({
    ...{ ok: true, checkpoints: 2 },
  });
  expect(() => syslogWitness({ host: 'logs.example.com', transport: 'tcp' })).toThrow('must use TLS');
});

it('marks after so many records, after so long, and at the end', async () => {
  const store = new MemoryAuditStore();
  const checkpoints = over(store, [], 2);
  const sizes = () => store.notes.map(({ size }) => size);
  const until = async (count: number) => {
    while (store.notes.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await store.append([record('acme', '1')]);
  checkpoints.written(1);
  expect(sizes()).toEqual([]);
  await store.append([record('acme', '2')]);
  checkpoints.written(1);
  await until(1);
  checkpoints.onApplicationBootstrap();
  await store.append([record('acme', '3')]);
  await until(2);
  await store.append([record('acme', '4')]);
  await checkpoints.close();
  expect(sizes()).toEqual([2, 3, 4]);
});

it('tells of a store that takes no checkpoints, and makes them later', async () => {
  class Refusing extends MemoryAuditStore {
    isAway = true;
    override async addCheckpoint(
      checkpoint: Parameters<MemoryAuditStore['addCheckpoint']>[0],
    ): Promise<boolean> {
      if (this.isAway) throw new Error('away');
      return super.addCheckpoint(checkpoint);
    }
  }
  const store = new Refusing();
  const checkpoints = over(store, []);
  await store.append([record('acme', '1')]);
  await checkpoints.run();
  store.isAway = false;
  await checkpoints.run();
  expect(store.notes).toHaveLength(1);
});
