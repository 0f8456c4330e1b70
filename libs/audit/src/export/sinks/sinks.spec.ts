import { type Socket } from 'node:net';
import { mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Receiver, syslogReceiver, webReceiver } from '../../../test/receivers';
import { parseSyslog, takeFrames } from '../../../test/parsers/syslog-parser';
import { samples } from '../../../test/sample-records';
import { type AuditSink } from '../audit-sink';
import { cef } from '../formats/cef.format';
import { ecs } from '../formats/ecs.format';
import { fileSink } from './file.sink';
import { httpSink } from './http.sink';
import { otlpSink } from './otlp.sink';
import { syslogSink, type SyslogSinkOptions } from './syslog.sink';

const records = [...samples.values()];
const page = records.slice(0, 3);
const open: (Receiver | AuditSink)[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));
const keep = <One extends Receiver | AuditSink>(one: One): One => {
  open.push(one);
  return one;
};
const send = (sink: AuditSink, signal = new AbortController().signal) => keep(sink).send(page, signal);
const at = ({ port }: Receiver, path = '/') => `https://localhost:${port}${path}`;

describe('httpSink', () => {
  it.each([
    ['array', 'application/json'],
    ['lines', 'application/x-ndjson'],
  ] as const)('posts a page as %s', async (encoding, contentType) => {
    const web = keep(await webReceiver());
    await send(httpSink({ name: 'siem', url: at(web), format: ecs(), encoding, tls: { ca: web.ca } }));
    const [{ headers, body }] = web.posted as [(typeof web.posted)[0]];
    const events = (
      encoding === 'array'
        ? JSON.parse(body)
        : body
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as unknown)
    ) as { event: { id: string } }[];
    expect(events.map(({ event }) => event.id)).toEqual(['acme:1', 'acme:2', 'acme:3']);
    expect(headers).toMatchObject({ 'content-type': contentType, 'idempotency-key': 'siem/acme:1-3' });
  });

  it('asks for its headers with each page', async () => {
    const web = keep(await webReceiver());
    let token = 0;
    const headers = () => Promise.resolve({ authorization: `Bearer ${++token}` });
    const sink = keep(httpSink({ name: 'siem', url: at(web), headers, tls: { ca: web.ca } }));
    for (let round = 0; round < 2; round++) await sink.send(page, new AbortController().signal);
    expect(web.posted.map(({ headers: { authorization } }) => authorization)).toEqual([
      'Bearer 1',
      'Bearer 2',
    ]);
  });

  it.each([302, 307, 400, 413, 503])(
    'does not take status %s for a confirmation, and follows no redirect',
    async (status) => {
      const web = keep(
        await webReceiver(
          (_request, response) => void response.writeHead(status, { location: '/other' }).end('jo.doe'),
        ),
      );
      const failure = send(httpSink({ name: 'siem', url: at(web), tls: { ca: web.ca } }));
      await expect(failure).rejects.toMatchObject({ code: `status.${status}` });
      await expect(failure).rejects.not.toThrow('jo.doe');
      expect(web.posted).toHaveLength(1);
    },
  );

  it('sends nothing to a server whose certificate it does not know', async () => {
    const web = keep(await webReceiver());
    await expect(send(httpSink({ name: 'siem', url: at(web) }))).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect(web.posted).toEqual([]);
  });

  it('gives up when it is told to', async () => {
    const web = keep(await webReceiver(() => undefined));
    const stop = new AbortController();
    const failure = send(httpSink({ name: 'siem', url: at(web), tls: { ca: web.ca } }), stop.signal);
    stop.abort();
    await expect(failure).rejects.toMatchObject({ code: 'ABORT_ERR' });
  });

  it.each([
    ['http://siem.example.com/', 'https'],
    ['http://127.0.0.1.example.com/', 'https'],
    ['ftp://localhost/', 'https'],
    ['https://user:hunter2@siem.example.com/', 'credentials'],
    ['nowhere at all', 'no URL'],
  ])('does not start with %s, and says why without the address', (url, remedy) => {
    for (const make of [httpSink, otlpSink]) {
      expect(() => make({ name: 'siem', url })).toThrow(remedy);
      expect(() => make({ name: 'siem', url })).not.toThrow(url);
    }
  });
});

describe('otlpSink', () => {
  const answering = (text: string) =>
    webReceiver((_request, response) => void response.writeHead(200).end(text));

  it.each(['', '{}', '{"partialSuccess":{}}', 'thanks'])(
    'takes the answer "%s" for a confirmation',
    async (text) => {
      const web = keep(await answering(text));
      await send(otlpSink({ name: 'otel', url: at(web, '/v1/logs'), service: 'desk', tls: { ca: web.ca } }));
      expect(web.posted[0]!.body).toContain('"key":"service.name","value":{"stringValue":"desk"}');
    },
  );

  it('does not go on where the collector threw records away', async () => {
    const web = keep(
      await answering('{"partialSuccess":{"rejectedLogRecords":"2","errorMessage":"too old"}}'),
    );
    const failure = send(otlpSink({ name: 'otel', url: at(web), tls: { ca: web.ca } }));
    await expect(failure).rejects.toMatchObject({ code: 'rejected' });
  });
});

describe('syslogSink', () => {
  const to = ({ port, ca }: Receiver, options: Partial<SyslogSinkOptions> = {}) =>
    syslogSink({ name: 'syslog', host: 'localhost', port, tls: { ca }, ...options });

  it('sends octet-counted messages over TLS, and waits until the server has read them', async () => {
    const server = keep(await syslogReceiver());
    await send(to(server, { message: cef(), enterpriseId: 99_999, hostname: 'desk-1' }));
    const { frames, rest } = takeFrames(Buffer.concat(server.received));
    expect(rest).toHaveLength(0);
    const messages = frames.map(parseSyslog);
    expect(messages.map(({ structured }) => structured.get('guardian@99999')!.get('uid'))).toEqual(
      page.map(({ uid }) => uid),
    );
    expect(messages[0]).toMatchObject({
      hostname: 'desk-1',
      message: expect.stringMatching(/^CEF:0\|/) as string,
    });
  });

  it('sends nothing to a server whose certificate it does not know, or that has another name', async () => {
    const server = keep(await syslogReceiver());
    await expect(send(to(server, { tls: {} }))).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    const other = to(server, { tls: { ca: server.ca, servername: 'siem.example.com' } });
    await expect(send(other)).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    expect(server.received).toEqual([]);
  });

  it.each<[string, (socket: Socket) => void]>([
    ['closes at once', (socket) => socket.end()],
    ['breaks off', (socket) => socket.destroy()],
    ['breaks off before it has read', (socket) => socket.once('readable', () => socket.destroy())],
  ])('does not take it for a confirmation when the server %s', async (_what, take) => {
    const server = keep(await syslogReceiver(take));
    await expect(
      keep(to(server)).send(Array.from({ length: 500 }, () => records).flat(), new AbortController().signal),
    ).rejects.toThrow();
  });

  it('gives up on a server that says nothing', async () => {
    const server = keep(await syslogReceiver(() => undefined));
    const stop = new AbortController();
    const failure = send(to(server), stop.signal);
    stop.abort();
    await expect(failure).rejects.toMatchObject({ code: 'timeout' });
  });

  it('refuses plain TCP but to this machine', () => {
    for (const host of ['siem.example.com', '10.0.0.1', '::2'])
      expect(() => syslogSink({ name: 'syslog', host, transport: 'tcp' })).toThrow('must use TLS');
    for (const host of ['localhost', '127.0.0.1', '::1'])
      expect(syslogSink({ name: 'syslog', host, transport: 'tcp' }).name).toBe('syslog');
  });
});

describe('fileSink', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'audit-file-'));
    path = join(folder, 'audit.ndjson');
  });
  afterEach(() => rm(folder, { recursive: true }));
  const lines = async (from = path) => (await readFile(from, 'utf8')).split('\n').filter(Boolean);

  it('appends lines to a file that only its owner reads, and leaves a renamed one alone', async () => {
    const sink = fileSink({ name: 'file', path });
    for (let round = 0; round < 2; round++) await send(sink);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await lines()).toHaveLength(6);
    await rename(path, `${path}.1`);
    await send(sink);
    expect([(await lines()).length, (await lines(`${path}.1`)).length]).toEqual([3, 6]);
    expect(JSON.parse((await lines())[0]!)).toMatchObject({ uid: 'acme:1' });
  });

  it('begins a new line behind half a line of a writer that was killed', async () => {
    await writeFile(path, '{"half', { mode: 0o600 });
    await send(fileSink({ name: 'file', path }));
    const [half, ...whole] = await lines();
    expect([half, whole.length]).toEqual(['{"half', 3]);
    expect(() => whole.map((line) => JSON.parse(line) as unknown)).not.toThrow();
  });

  it('writes into no file that others may read, and follows no link', async () => {
    await writeFile(path, '', { mode: 0o644 });
    await expect(send(fileSink({ name: 'file', path }))).rejects.toMatchObject({ code: 'mode' });
    await symlink(join(folder, 'elsewhere'), join(folder, 'link'));
    await expect(send(fileSink({ name: 'file', path: join(folder, 'link') }))).rejects.toMatchObject({
      code: 'ELOOP',
    });
    expect(await readFile(path, 'utf8')).toBe('');
  });
});
