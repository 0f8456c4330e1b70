import { type ExportedRecord } from './exported-record';

/** What every sink is told. */
export interface SinkOptions {
  /** The name under which the sink's place in each chain is kept: another name begins at the first record. */
  readonly name: string;
  /**
   * Whether the pseudonyms of callers and their networks go out too. They are personal data (GDPR Art. 4(5)) to whoever
   * has the root key. Without them the bytes of a record no longer are those that its hash covers.
   * @default true
   */
  readonly pseudonyms?: boolean;
  /** How many records go out at once. @default 200 */
  readonly pageSize?: number;
}

const NAME = /^[a-z][a-z0-9_-]{0,63}$/;
const LARGEST_PAGE = 10_000;

/** Where records go outside of the database, such as a SIEM. */
export abstract class AuditSink {
  readonly name: string;
  /** What the sink holds of people: pseudonyms, or nothing at all. */
  readonly personalData: 'pseudonyms' | 'none';
  readonly pageSize: number;

  /** @throws Error when an option does not hold. */
  constructor({ name, pseudonyms = true, pageSize = 200 }: SinkOptions) {
    if (!NAME.test(name))
      throw new Error(
        'The name of an audit sink begins with a letter and has up to 64 of a-z, 0-9, "_" and "-".',
      );
    if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > LARGEST_PAGE)
      throw new Error(
        `The pageSize of the audit sink "${name}" must be a whole number from 1 to ${LARGEST_PAGE}.`,
      );
    this.name = name;
    this.pageSize = pageSize;
    this.personalData = pseudonyms ? 'pseudonyms' : 'none';
  }

  /**
   * Hands over records of one chain, in their order, and resolves only when the receiver has them all.
   *
   * A page that was handed over and not confirmed comes again. When the signal fires nothing more may be sent: from then
   * on another process may feed the sink.
   *
   * @throws SinkError, or anything else, when the receiver may not have them.
   */
  abstract send(records: readonly ExportedRecord[], signal: AbortSignal): Promise<void>;

  /** Lets go of connections and files. */
  async close(): Promise<void> {
    // most sinks hold nothing between two pages
  }
}
