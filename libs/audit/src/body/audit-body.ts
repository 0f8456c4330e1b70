import { type AuditEvent } from 'unseen-guardian/kernel';
import { canonicalBytes, type JsonValue } from './canonical-json';
import { printable } from './printable';
import { type NamedSubjects } from './subject-pseudonyms';

/** What the log itself adds to an event. */
export interface BodyFrame extends NamedSubjects {
  /** The id of the record: writing it twice is recognised by it. */
  readonly id: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** The pseudonym of the caller; absent while the caller is not known. */
  readonly actor?: string;
  /** The pseudonym of the caller's network. */
  readonly network?: string;
  /** The process that serves the exchange, so that others can close what it leaves open. */
  readonly instance?: string;
}

// A text, because microseconds since 1970 do not fit every reader's numbers, and a float would not hash the same everywhere.
const microseconds = (milliseconds: number): string => `${Math.round(milliseconds)}000`;

/** The bytes of a record, which are stored and hashed as they are. */
export function auditBody(event: AuditEvent, { id, at, ...frame }: BodyFrame): Buffer {
  const said = printable(event) as { readonly [key: string]: JsonValue };
  // The frame is of our own making: hex and ids.
  return canonicalBytes({ ...said, v: 1, id, ts: microseconds(at), ...frame });
}
