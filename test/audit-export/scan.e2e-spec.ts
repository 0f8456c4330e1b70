import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendFileSync } from 'node:fs';
import { ConsoleLogger } from '@nestjs/common';
import {
  AuditExporter,
  type AuditSink,
  cef,
  ecs,
  fileSink,
  httpSink,
  ndjson,
  ocsf,
  otlpSink,
  type RecordFormat,
  syslog,
  syslogSink,
} from 'unseen-guardian/audit';
import { RedactingLogger } from 'unseen-guardian/privacy';
import {
  MemoryAuditStore,
  MemoryExportCursors,
  modelDouble,
  onEveryAdapter,
  TokenIssuer,
} from 'unseen-guardian/testing';
import { syslogReceiver, webReceiver } from '../../libs/audit/test/receivers';
import { sendRaw } from '../support/raw-request';
import { smallDesk } from '../support/small-desk';

/** What a caller plants wherever it can, and the trace by which each would be known. */
const PLANTED = {
  name: ['Jane Quimby', 'quimby'],
  mail: ['jane.quimby@example.org', '@example'],
  card: ['4111 1111 1111 1111', '1111 1111'],
  iban: ['DE89370400440532013000', '4053201'],
  key: ['sk-live-Zx81kQpV77LmNw2T', 'zx81kqpv'],
  lines: ['x\r\n<110>1 - forged - - - -\nCEF:0|forged', 'forged'],
  terminal: ['\u001b[2J\u001b]0;owned\u0007', 'owned'],
  nothing: ['a\0b-nul', 'b-nul'],
} as const;
const ALL = Object.values(PLANTED).map(([value]) => value);
const TRACES = Object.values(PLANTED).map(([, trace]) => trace);
/** A character that a terminal or a log parser acts on, the line feed between records excepted; or its escape in JSON. */
const ESCAPED = /\\u00[01]|\\[rn]/;
const actsOn = (text: string): boolean =>
  ESCAPED.test(text) || [...text].some((letter) => letter !== '\n' && (letter < ' ' || letter === '\u007f'));

/** Which traces stand in what came out. */
const found = (text: string): string[] => TRACES.filter((trace) => text.toLowerCase().includes(trace));

/** What a header can carry of it. */
const inHeader = ALL.map((value) => encodeURIComponent(value)).join(' ');
const raw = `${PLANTED.name[0]} ${PLANTED.mail[0]} ${PLANTED.card[0]} ${PLANTED.iban[0]} ${PLANTED.key[0]}`;

const FILES: Readonly<Record<string, () => RecordFormat>> = { ndjson, ocsf, ecs, cef, syslog };

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  let folder: string;
  beforeAll(async () => {
    issuer = await TokenIssuer.start({ audience: 'small-desk' });
    folder = await mkdtemp(join(tmpdir(), 'audit-scan-'));
  });
  afterAll(async () => {
    await issuer.stop();
    await rm(folder, { recursive: true });
  });

  /** The host's own log, as JSON in a file, behind the redaction. */
  class FileLogger extends ConsoleLogger {
    protected override printMessages(messages: unknown[], context = '', logLevel = 'log'): void {
      appendFileSync(join(folder, 'app.log'), `${JSON.stringify({ logLevel, context, messages })}\n`, {
        mode: 0o600,
      });
    }
  }

  /** Everything that a caller controls, in calls that pass, are refused, and are nonsense. */
  async function callEverywhere(url: string): Promise<number[]> {
    const claims = { email: PLANTED.mail[0], name: ALL.join(), client_id: PLANTED.mail[0] };
    const good = issuer.token({ sub: raw, tenant: 'acme', roles: ['agent', PLANTED.mail[0]], claims });
    const elsewhere = issuer.token({ sub: ALL.join(), tenant: ALL.join(), roles: ['agent'], claims });
    const stale = issuer.token({ sub: PLANTED.mail[0], lifetime: -600, roles: ['agent'], claims });
    const headers = {
      ...{ 'user-agent': raw, referer: `https://example.org/?${inHeader}`, 'x-request-id': raw, cookie: raw },
      ...{ traceparent: raw, 'x-forwarded-for': raw, 'accept-language': raw, 'idempotency-key': raw },
    };
    const bodies = [
      { text: `When do you open? ${ALL.join(' ')}` },
      { text: 'When do you open?', tone: PLANTED.mail[0].slice(0, 20) },
      { text: 'Hello', [PLANTED.mail[0]]: ALL },
      ALL,
    ];
    const send = async (token: string, path: string, body: unknown): Promise<number> => {
      const all = { ...headers, authorization: `Bearer ${token}` };
      return (await sendRaw(url, { path, headers: all, body })).status;
    };
    const paths = ['/desk/ask', '/desk/stream', `/desk/ask?q=${encodeURIComponent(ALL.join())}`];
    const statuses: number[] = [];
    for (const path of paths) for (const body of bodies) statuses.push(await send(good, path, body));
    // Once each: whoever is refused again and again is made to wait.
    for (const token of [elsewhere, stale, raw.replaceAll(' ', '')])
      statuses.push(await send(token, paths[0]!, bodies[0]));
    return statuses;
  }

  it('lets nothing that a caller planted into any file, or to any receiver', async () => {
    const [web, otel, logs] = await Promise.all([webReceiver(), webReceiver(), syslogReceiver()]);
    const on = ({ port }: { readonly port: number }) => `https://localhost:${port}/`;
    const sinks: AuditSink[] = [
      httpSink({ name: 'web', url: on(web), tls: { ca: web.ca } }),
      otlpSink({ name: 'otel', url: on(otel), tls: { ca: otel.ca } }),
      syslogSink({
        name: 'syslog',
        host: 'localhost',
        port: logs.port,
        tls: { ca: logs.ca },
        message: cef(),
      }),
      ...Object.entries(FILES).map(([name, format]) =>
        fileSink({ name: `file-${name}`, path: join(folder, `${name}.log`), format: format() }),
      ),
    ];
    const store = new MemoryAuditStore();
    const audit = { store, sinks, exportCursors: new MemoryExportCursors(store), exportPollMs: 10 };
    const model = modelDouble({ replies: Array.from({ length: 99 }, () => `At nine. ${raw}`) });
    const logger = new RedactingLogger({ logger: new FileLogger(), now: () => 0 });
    const desk = await start(smallDesk({ issuer, model, options: { audit } }), {
      configure: (app) => app.useLogger(logger),
    });
    try {
      const statuses = await callEverywhere(desk.url);
      expect([...new Set(statuses)]).toEqual(expect.arrayContaining([200, 401]));
      logger.error(new Error(ALL.join(' ')), 'Host');
      const exporter = desk.app.get(AuditExporter);
      const isDone = () => exporter.status().every(({ confirmed }) => confirmed === store.records.length);
      while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      await desk.close();
      await Promise.all([web.close(), otel.close(), logs.close()]);
    }
    const read = async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const;
    const outputs = [
      ...(await Promise.all((await readdir(folder)).map(read))),
      ['web', web.posted.map(({ body }) => body).join()] as const,
      ['otel', otel.posted.map(({ body }) => body).join()] as const,
      ['syslog over TLS', Buffer.concat(logs.received).toString()] as const,
    ];
    expect(outputs).toHaveLength(Object.keys(FILES).length + 4);
    for (const [name, text] of outputs) {
      expect(text.length).toBeGreaterThan(name === 'app.log' ? 10 : 10_000);
      expect([name, ...found(text)]).toEqual([name]);
      if (name !== 'app.log') expect([name, actsOn(text)]).toEqual([name, false]);
    }
  });

  it('would find each of them', () => {
    expect(found(JSON.stringify(ALL))).toEqual(TRACES);
    for (const value of [PLANTED.lines[0], PLANTED.terminal[0], PLANTED.nothing[0]]) {
      expect([actsOn(value), actsOn(JSON.stringify(value))]).toEqual([true, true]);
    }
  });
});
