import { AuditSink, type SinkOptions } from '../audit-sink';
import { type ExportedRecord } from '../exported-record';
import { ocsf } from '../formats/ocsf/ocsf.format';
import { type RecordFormat } from '../formats/record-format';
import { HttpsPoster, type SinkHeaders } from './https-poster';
import { sinkUrl } from './sink-address';
import { type SinkTls } from './tls-options';

/** A receiver of JSON over HTTPS. */
export interface HttpSinkOptions extends SinkOptions {
  /** Where records are posted: https, http on this machine only. */
  readonly url: string;
  /** How each record looks; it must be JSON. @default ocsf() */
  readonly format?: RecordFormat;
  /** Whether a page is one JSON array, or a line for each record. @default 'array' */
  readonly encoding?: 'array' | 'lines';
  /** Headers such as `authorization`, asked for with each page. */
  readonly headers?: SinkHeaders;
  readonly tls?: SinkTls;
}

const ENCODINGS = {
  array: { contentType: 'application/json', around: ['[', ']'], between: ',' },
  lines: { contentType: 'application/x-ndjson', around: ['', '\n'], between: '\n' },
} as const;

/** Posts pages of records; 2xx confirms them. */
class HttpSink extends AuditSink {
  private readonly poster: HttpsPoster;

  constructor(private readonly options: HttpSinkOptions) {
    super(options);
    this.poster = new HttpsPoster(sinkUrl(options.name, options.url), options.tls);
  }

  override async send(records: readonly ExportedRecord[], signal: AbortSignal): Promise<void> {
    const { format = ocsf(), encoding = 'array', headers } = this.options;
    const { contentType, around, between } = ENCODINGS[encoding];
    const body = `${around[0]}${records.map((record) => format(record).toString('utf8')).join(between)}${around[1]}`;
    // A page that comes again has the same key, so that a receiver that knows such keys takes it once.
    const idempotencyKey = `${this.name}/${records[0]!.uid}-${records.at(-1)!.seq}`;
    const own = { 'content-type': contentType, 'idempotency-key': idempotencyKey };
    await this.poster.post(Buffer.from(body, 'utf8'), { ...own, ...(await headers?.()) }, signal);
  }

  override async close(): Promise<void> {
    this.poster.close();
  }
}

/**
 * A sink that posts JSON over HTTPS: the certificate is verified, redirects are not followed.
 *
 * @throws Error when an option does not hold.
 */
export const httpSink = (options: HttpSinkOptions): AuditSink => new HttpSink(options);
