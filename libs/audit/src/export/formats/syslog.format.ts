import { type ExportedRecord, textOf, timestampOf } from '../exported-record';
import { factsOf } from './record-facts';
import { DEFAULT_SERVICE, type ExportOrigin, type RecordFormat } from './record-format';
import { SEVERITIES } from './severity';

/** What a syslog message says beside the record. */
export interface SyslogOptions extends ExportOrigin {
  /** The name of the machine (RFC 5424 §6.2.4). @default '-' */
  readonly hostname?: string;
  /** The enterprise number of the host's own that its structured data stands under (RFC 5424 §7.2.2). @default 32473, the one for examples */
  readonly enterpriseId?: number;
  /** How the record stands in the message. @default the JSON of the record */
  readonly message?: RecordFormat;
}

/** Facility 13, log audit (RFC 5424 §6.2.1, table 1). */
const LOG_AUDIT = 13;
const EXAMPLES = 32473;
const BOM = '\uFEFF';

/** The most characters of each field of the header (RFC 5424 §6). */
const LONGEST = { hostname: 255, appName: 48, msgId: 32 } as const;

/** A field of the header: printable ASCII without spaces, `-` where there is nothing. */
const inHeader = (text: string, longest: number): string =>
  text.replace(/[^\x21-\x7e]/g, '_').slice(0, longest) || '-';

/** A value of structured data: `"`, `\` and `]` are escaped (RFC 5424 §6.3.3). */
const inParameter = (text: string): string => text.replace(/["\\\]]/g, '\\$&');

/** The parameters of the structured data, by their names. */
const PARAMETERS: Readonly<Record<string, (record: ExportedRecord) => string | undefined>> = {
  uid: ({ uid }) => uid,
  chain: ({ chain }) => chain,
  seq: ({ seq }) => String(seq),
  prev: ({ prev }) => prev,
  hash: ({ hash }) => hash,
  type: ({ type }) => type,
  outcome: (record) => factsOf(record).outcome,
  control: (record) => factsOf(record).control,
  endpoint: ({ body }) => textOf(body, 'endpoint'),
  exchange: ({ body }) => textOf(body, 'exchangeId'),
  actor: ({ body }) => textOf(body, 'actor'),
};

function structuredData(record: ExportedRecord, enterpriseId: number): string {
  const parameters = Object.entries(PARAMETERS).flatMap(([name, read]) => {
    const value = read(record);
    return value === undefined ? [] : [`${name}="${inParameter(value)}"`];
  });
  return `[guardian@${enterpriseId} ${parameters.join(' ')}]`;
}

const ofJson: RecordFormat = ({ json }) => Buffer.from(json, 'utf8');

/** The record as one message of RFC 5424, without the framing of a transport. */
export function syslogMessage(record: ExportedRecord, options: SyslogOptions = {}): Buffer {
  const { service = DEFAULT_SERVICE, hostname = '-', enterpriseId = EXAMPLES, message = ofJson } = options;
  const priority = LOG_AUDIT * 8 + SEVERITIES[factsOf(record).severity].syslog;
  const header = [
    `<${priority}>1`,
    timestampOf(record),
    inHeader(hostname, LONGEST.hostname),
    inHeader(service, LONGEST.appName),
    '-',
    inHeader(record.type, LONGEST.msgId),
    structuredData(record, enterpriseId),
  ];
  // The mark says that the message is UTF-8 (RFC 5424 §6.4).
  return Buffer.concat([Buffer.from(`${header.join(' ')} ${BOM}`, 'utf8'), message(record)]);
}

/** Syslog, RFC 5424. */
export const syslog =
  (options: SyslogOptions = {}): RecordFormat =>
  (record) =>
    syslogMessage(record, options);

/** Octet counting (RFC 5425 §4.3.1): a message may hold line breaks, and no length can be forged from inside it. */
export const octetCounted = (message: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${message.length} `, 'latin1'), message]);
