import { hash } from 'node:crypto';
import fc from 'fast-check';
import { parseCef } from '../../../test/parsers/cef-parser';
import { parseSyslog, takeFrames } from '../../../test/parsers/syslog-parser';
import {
  hostileRecord,
  SAMPLE_NAMES,
  sampleChain,
  type SampleName,
  samples,
} from '../../../test/sample-records';
import { ecsFaults } from '../../../test/schemas/ecs-check';
import { ocsfFaults } from '../../../test/schemas/ocsf-check';
import { otlpFaults } from '../../../test/schemas/otlp-check';
import { recordHash } from '../../chain/record-hash';
import { exportedRecord } from '../exported-record';
import { cef, cefLine } from './cef.format';
import { ecs, ecsEvent } from './ecs.format';
import { ndjson } from './ndjson.format';
import { ocsf, ocsfEvent } from './ocsf/ocsf.format';
import { otlpRequest } from './otlp.format';
import { octetCounted, syslog, syslogMessage } from './syslog.format';

const of = (name: SampleName) => samples.get(name)!;
const parsed = (bytes: Buffer) => JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
/** Whatever a caller could think of: quotes, escapes, separators, line breaks, terminal codes, NUL. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', '\\', ']', '[', '=', '|', '\r', '\n', '\0', '\u001b[2J', ' ', 'a=b', 'é', '1'),
  }),
);

describe.each(SAMPLE_NAMES)('a record: %s', (name) => {
  it.each([false, true])('is an event by the schema of OCSF (record integrity: %s)', (recordIntegrity) => {
    expect(ocsfFaults(parsed(ocsf({ recordIntegrity })(of(name))))).toEqual([]);
  });

  it('is an event by the field reference of ECS', () => {
    expect(ecsFaults(parsed(ecs()(of(name))))).toEqual([]);
  });

  it('is a log record of OTLP', () => {
    expect(otlpFaults(parsed(otlpRequest([of(name)])))).toEqual([]);
  });

  it('comes back out of CEF', () => {
    const { header, extension } = parseCef(cef({ service: 'desk' })(of(name)).toString());
    expect(header.slice(0, 6)).toEqual([
      'CEF:0',
      'Unseen Guardian',
      'Unseen Guardian',
      '1',
      of(name).type,
      of(name).type,
    ]);
    expect(Number(header[6])).toBeGreaterThan(0);
    expect(extension.get('externalId')).toBe(of(name).uid);
    expect(extension.get('cs5')).toBe(of(name).hash);
    expect(extension.get('dvchost')).toBe('desk');
  });

  it('comes back out of syslog', () => {
    const { facility, structured, message, messageId, timestamp } = parseSyslog(syslog()(of(name)));
    expect([facility, messageId, message]).toEqual([13, of(name).type.slice(0, 32), of(name).json]);
    expect(timestamp).toMatch(/^2026-01-02T03:04:05\.\d{6}Z$/);
    expect(structured.get('guardian@32473')!.get('uid')).toBe(of(name).uid);
  });
});

describe('what is what', () => {
  it.each<[SampleName, number, number, number]>([
    ['released', 6003, 99, 0],
    ['completed', 6003, 99, 1],
    ['read', 6003, 2, 1],
    ['forbidden', 6003, 99, 2],
    ['failed', 6003, 99, 2],
    ['unauthenticated', 3002, 1, 2],
    ['counted', 3002, 1, 2],
    ['logout', 3002, 2, 1],
    ['blocked', 2004, 1, 1],
    ['incident', 2004, 1, 1],
    ['key issued', 3004, 1, 1],
    ['key revoked', 3004, 4, 1],
    ['not known to this version', 0, 99, 0],
  ])('%s is of class %s, activity %s and status %s', (name, class_uid, activity_id, status_id) => {
    expect(ocsfEvent(of(name))).toMatchObject({ class_uid, activity_id, status_id });
  });

  it('says which control refused, and why', () => {
    expect(ocsfEvent(of('unauthenticated'))).toMatchObject({ status_detail: 'token.exp' });
    expect(ecsEvent(of('blocked'))).toMatchObject({ event: { kind: 'alert' }, rule: { name: 'injection' } });
    expect(parseCef(cefLine(of('unauthenticated'))).extension.get('reason')).toBe('token.exp');
    expect(parseSyslog(syslogMessage(of('incident'))).severity).toBe(3);
  });

  it.each(['valueOf', 'constructor', '__proto__', 'toString'])(
    'takes no name of JavaScript for its own: %s',
    (name) => {
      expect(ocsfFaults(parsed(ocsf()(hostileRecord(name))))).toEqual([]);
      expect(ecsFaults(parsed(ecs()(hostileRecord(name))))).toEqual([]);
      const body = Buffer.from(JSON.stringify({ type: 'exchange.settled', outcome: name, action: name }));
      expect(ocsfEvent(exportedRecord({ ...sampleChain[0]!, body }, { pseudonyms: true }))).toMatchObject({
        status_id: 0,
      });
    },
  );

  it('adds up the tokens of all calls, and has no place for their texts', () => {
    const event = ocsfEvent(of('completed'));
    expect(event).toMatchObject({
      ai_model: { name: 'default', ai_provider: 'openai:eu' },
      message_context: { prompt_tokens: 17, completion_tokens: 30, total_tokens: 47 },
    });
    expect(JSON.stringify(event)).not.toMatch(/prompt_text|response_text/);
  });
});

describe('the chain outside of the log', () => {
  it('can be verified from NDJSON alone', () => {
    for (const record of samples.values()) {
      const line = ndjson()(record).toString('utf8');
      expect(line).not.toContain('\n');
      const { seq, prev, hash: said, chain } = parsed(Buffer.from(line)) as Record<string, string>;
      const body = Buffer.from(line.slice(line.indexOf('"record":') + '"record":'.length, -1));
      const linked = { tenantId: chain!, seq: Number(seq), prev: Buffer.from(prev!, 'hex'), body };
      expect(recordHash(linked).toString('hex')).toBe(said);
    }
  });

  it('stands in OCSF with the bytes that were hashed, link by link', () => {
    const events = [...samples.values()].map((record) => ocsfEvent(record, { recordIntegrity: true }));
    for (const [index, event] of events.entries()) {
      const { raw_data, raw_data_hash, attestation_list } = event as {
        raw_data: string;
        raw_data_hash: { value: string };
        attestation_list: [{ fingerprint: object; prev_event?: object }];
      };
      expect(hash('sha256', raw_data)).toBe(raw_data_hash.value);
      const [{ fingerprint, prev_event }] = attestation_list as [
        { fingerprint: object; prev_event?: object },
      ];
      expect(fingerprint).toMatchObject({ value: sampleChain[index]!.hash.toString('hex') });
      const before = events[index - 1] as { attestation_list: [{ fingerprint: object }] } | undefined;
      expect(prev_event).toEqual(
        before && { uid: `acme:${index}`, fingerprint: before.attestation_list[0].fingerprint },
      );
    }
  });

  it('names nobody where pseudonyms are left out', () => {
    for (const chained of sampleChain) {
      const record = exportedRecord(chained, { pseudonyms: false });
      for (const format of [ocsf(), ecs(), cef(), syslog(), ndjson()])
        expect(format(record).toString()).not.toMatch(/(?:ab){16}|(?:cd){16}/);
      expect(otlpRequest([record]).toString()).not.toMatch(/(?:ab){16}|(?:cd){16}/);
    }
  });
});

describe('text that somebody chose', () => {
  it('stays in its place in CEF', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { header, extension } = parseCef(cefLine(hostileRecord(text)));
        expect(header[4]).toBe(text.replace(/[\r\n]+/g, ' '));
        for (const key of ['cs1', 'cs2', 'suid', 'reason']) expect(extension.get(key)).toBe(text);
        expect(extension.get('outcome')).toBe('unknown');
      }),
    );
  });

  it('stays in its place in syslog', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const options = { service: text, hostname: text };
        const { structured, message } = parseSyslog(syslogMessage(hostileRecord(text), options));
        const parameters = structured.get('guardian@32473')!;
        // A lone half of a character has no bytes in UTF-8.
        const written = Buffer.from(text).toString();
        for (const name of ['control', 'endpoint', 'actor']) expect(parameters.get(name)).toBe(written);
        expect(JSON.parse(message)).toMatchObject({ control: text });
      }),
    );
  });

  it('forges no frame', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const message = syslogMessage(hostileRecord(`${text}\n99 <110>1 `));
        const { frames, rest } = takeFrames(Buffer.concat([octetCounted(message), octetCounted(message)]));
        expect([frames.length, rest.length]).toEqual([2, 0]);
        expect(frames[1]!.equals(message)).toBe(true);
      }),
    );
  });
});

describe('the ids of traces', () => {
  const withIds = (traceId: string) => {
    const body = Buffer.from(
      JSON.stringify({ type: 'test', ts: '1767323045678000', traceId, spanId: 'b7ad6b7169203331' }),
    );
    const { resourceLogs } = parsed(
      otlpRequest([exportedRecord({ ...sampleChain[0]!, body }, { pseudonyms: true })]),
    ) as never;
    return (resourceLogs as [{ scopeLogs: [{ logRecords: [object] }] }])[0].scopeLogs[0].logRecords[0];
  };

  it('are hex in OTLP, and left out where they are none', () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    expect(withIds(traceId)).toMatchObject({
      traceId,
      spanId: 'b7ad6b7169203331',
      timeUnixNano: '1767323045678000000',
    });
    expect(withIds('not hex')).not.toHaveProperty('traceId');
    expect(withIds('not hex')).not.toHaveProperty('spanId');
  });
});
