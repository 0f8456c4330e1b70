import { hash } from 'node:crypto';
import { canonicalBytes, type JsonValue } from '../body/canonical-json';
import { type ChainedRecord } from '../store/audit-store';

/** What a record says, by name. */
export type RecordBody = { readonly [name: string]: JsonValue };

/** A record as sinks and formats see it. */
export interface ExportedRecord {
  /** `chain:seq`: a record that is sent twice has the same, so that the receiver can leave out the second. */
  readonly uid: string;
  /** The chain: the tenant's id, `-` for callers that are not known. */
  readonly chain: string;
  /** The place in the chain, from 1. */
  readonly seq: number;
  /** The hash of the record, hex. */
  readonly hash: string;
  /** The hash of the record before, hex. */
  readonly prev: string;
  /** SHA-256 of the bytes in the log, hex. */
  readonly bodyHash: string;
  /** Microseconds since the Unix epoch, as digits. */
  readonly micros: string;
  /** What happened: `exchange.settled`. */
  readonly type: string;
  readonly body: RecordBody;
  /** The body as JSON: the bytes of the log, or what is left of them without pseudonyms. */
  readonly json: string;
}

/** The type that stands for a record whose bytes nobody can read any more; it is exported like any other. */
export const UNREADABLE = 'record.unreadable';

/** The members of a record that name a person by a pseudonym (GDPR Art. 4(5)). */
export const PSEUDONYM_MEMBERS: readonly string[] = ['actor', 'network', 'subject', 'subjects'];

const MICROS = /^\d{1,18}$/;

function bodyOf(bytes: Buffer): RecordBody {
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as RecordBody;
  } catch {
    // Somebody changed the bytes. Left out, or in the way of all behind it, the record would go unseen.
  }
  return { type: UNREADABLE };
}

const isPersonal = ([name]: readonly [string, JsonValue]): boolean => PSEUDONYM_MEMBERS.includes(name);

/** The record for a sink; with `pseudonyms: false` nothing in it points to a person. */
export function exportedRecord(
  record: ChainedRecord,
  { pseudonyms }: { readonly pseudonyms: boolean },
): ExportedRecord {
  const { tenantId: chain, seq } = record;
  const read = bodyOf(record.body);
  const body = pseudonyms
    ? read
    : Object.fromEntries(Object.entries(read).filter((member) => !isPersonal(member)));
  const { type, ts } = body;
  return {
    ...{ uid: `${chain}:${seq}`, chain, seq, body },
    hash: record.hash.toString('hex'),
    prev: record.prev.toString('hex'),
    bodyHash: hash('sha256', record.body, 'hex'),
    micros: typeof ts === 'string' && MICROS.test(ts) ? ts : '0',
    type: typeof type === 'string' ? type : UNREADABLE,
    json: canonicalBytes(body).toString('utf8'),
  };
}

/** Milliseconds since the Unix epoch. */
export const millisecondsOf = ({ micros }: ExportedRecord): number => Math.floor(Number(micros) / 1_000);

/** The time as RFC 3339, UTC, to the microsecond. */
export function timestampOf(record: ExportedRecord): string {
  const iso = new Date(millisecondsOf(record)).toISOString();
  return `${iso.slice(0, -1)}${record.micros.padStart(6, '0').slice(-3)}Z`;
}

/** The member of this name where it is a text, and undefined where it is anything else. */
export function textOf(body: RecordBody, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}

/** The member of this name where it is a number. */
export function countOf(body: RecordBody, name: string): number | undefined {
  const value = body[name];
  return typeof value === 'number' ? value : undefined;
}

/** The members of the member of this name, where it has some. */
export function membersOf(body: RecordBody, name: string): RecordBody {
  const value = body[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RecordBody) : {};
}

/** The model calls that the record tells of. */
export function callsOf({ calls }: RecordBody): readonly RecordBody[] {
  return Array.isArray(calls)
    ? (calls as readonly JsonValue[]).filter(
        (call): call is RecordBody => typeof call === 'object' && call !== null,
      )
    : [];
}
