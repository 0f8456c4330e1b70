import { countOf, type ExportedRecord, millisecondsOf, textOf } from '../exported-record';
import { factsOf } from './record-facts';
import { DEFAULT_SERVICE, type ExportOrigin, PRODUCT, type RecordFormat } from './record-format';
import { SEVERITIES } from './severity';
import { usageOf } from './token-usage';

/** A value that a header cannot carry raw: its escapes are `\\` and `\|`, and it has no line breaks. */
const inHeader = (text: string): string => text.replace(/[\\|]/g, '\\$&').replace(/[\r\n]+/g, ' ');

const BREAKS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };
/** In an extension `=` is escaped and `|` is not; a line break is written as two characters. */
const inExtension = (text: string): string =>
  text.replace(/[\\=]/g, '\\$&').replace(/[\r\n]/g, (lineBreak) => BREAKS[lineBreak]!);

type Value = string | number | undefined;

/** The extension, by the key names of the CEF dictionary; custom fields come with their labels. */
const EXTENSION: Readonly<Record<string, (record: ExportedRecord) => Value>> = {
  rt: (record) => millisecondsOf(record),
  externalId: ({ uid }) => uid,
  cat: ({ type }) => type,
  outcome: (record) => factsOf(record).outcome,
  act: (record) => factsOf(record).verb,
  reason: (record) => factsOf(record).reason ?? textOf(record.body, 'code'),
  suid: ({ body }) => textOf(body, 'actor'),
  cnt: ({ body }) => countOf(body, 'count'),
  request: ({ body }) => textOf(body, 'endpoint'),
  deviceExternalId: ({ chain }) => chain,
  cs1: (record) => factsOf(record).control,
  cs2: ({ body }) => textOf(body, 'exchangeId'),
  cs3: ({ body }) => textOf(body, 'purpose'),
  cs4: ({ body }) => usageOf(body)?.model,
  cs5: ({ hash }) => hash,
  cs6: ({ prev }) => prev,
  cn1: ({ body }) => usageOf(body)?.inputTokens,
  cn2: ({ body }) => usageOf(body)?.outputTokens,
  cn3: ({ body }) => countOf(body, 'status'),
};
const LABELS: Readonly<Record<string, string>> = {
  cs1: 'control',
  cs2: 'exchangeId',
  cs3: 'purpose',
  cs4: 'model',
  cs5: 'hash',
  cs6: 'prev',
  cn1: 'inputTokens',
  cn2: 'outputTokens',
  cn3: 'status',
};

const pair = (key: string, value: string | number): string => `${key}=${inExtension(String(value))}`;

/** The record in the Common Event Format, version 0: one line, without a syslog header. */
export function cefLine(record: ExportedRecord, { service = DEFAULT_SERVICE }: ExportOrigin = {}): string {
  const { severity } = factsOf(record);
  // The version of the device is that of the records: what they say changes with it.
  const version = String(countOf(record.body, 'v') ?? 1);
  const header = [
    PRODUCT.vendor,
    PRODUCT.name,
    version,
    record.type,
    record.type,
    String(SEVERITIES[severity].cef),
  ];
  const extension = Object.entries(EXTENSION).flatMap(([key, read]) => {
    const value = read(record);
    if (value === undefined) return [];
    const label = LABELS[key];
    return label ? [pair(key, value), pair(`${key}Label`, label)] : [pair(key, value)];
  });
  return `CEF:0|${header.map(inHeader).join('|')}|${[...extension, pair('dvchost', service)].join(' ')}`;
}

/** The Common Event Format. */
export const cef =
  (origin: ExportOrigin = {}): RecordFormat =>
  (record) =>
    Buffer.from(cefLine(record, origin), 'utf8');
