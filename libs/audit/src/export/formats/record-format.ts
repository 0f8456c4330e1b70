import { type ExportedRecord } from '../exported-record';

/** Turns a record into the bytes that a receiver reads; pure, so that a record that comes again is the same. */
export type RecordFormat = (record: ExportedRecord) => Buffer;

/** Who speaks. */
export interface ExportOrigin {
  /** The service that writes the log, as the receiver shall see it. @default 'unseen-guardian' */
  readonly service?: string;
}

/** The product that makes the records. */
export const PRODUCT = { name: 'Unseen Guardian', vendor: 'Unseen Guardian', type: 'ai-gateway' } as const;

/** The service that is named where the host names none. */
export const DEFAULT_SERVICE = 'unseen-guardian';

/** A JSON value as bytes; members that are undefined are left out. */
export const jsonBytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value), 'utf8');
