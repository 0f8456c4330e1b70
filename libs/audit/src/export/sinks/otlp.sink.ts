import { AuditSink, type SinkOptions } from '../audit-sink';
import { type ExportedRecord } from '../exported-record';
import { otlpRequest } from '../formats/otlp.format';
import { type ExportOrigin } from '../formats/record-format';
import { SinkError } from '../sink.error';
import { HttpsPoster, type SinkHeaders } from './https-poster';
import { sinkUrl } from './sink-address';
import { type SinkTls } from './tls-options';

/** A collector of OpenTelemetry. */
export interface OtlpSinkOptions extends SinkOptions, ExportOrigin {
  /** Where logs are posted: `https://collector:4318/v1/logs`; http on this machine only. */
  readonly url: string;
  /** Headers such as `authorization`, asked for with each page. */
  readonly headers?: SinkHeaders;
  readonly tls?: SinkTls;
}

/** How many records the collector took and threw away, by its `partialSuccess`. */
function rejectedBy(answer: string): number {
  try {
    const { partialSuccess } = JSON.parse(answer || '{}') as {
      partialSuccess?: { rejectedLogRecords?: unknown };
    };
    return Number(partialSuccess?.rejectedLogRecords ?? 0);
  } catch {
    return 0; // a proxy's own words: the status has confirmed the page
  }
}

/** Posts logs as OTLP/HTTP with JSON. */
class OtlpSink extends AuditSink {
  private readonly poster: HttpsPoster;

  constructor(private readonly options: OtlpSinkOptions) {
    super(options);
    this.poster = new HttpsPoster(sinkUrl(options.name, options.url), options.tls);
  }

  override async send(records: readonly ExportedRecord[], signal: AbortSignal): Promise<void> {
    const { headers, service } = this.options;
    const body = otlpRequest(records, service === undefined ? {} : { service });
    const sent = { 'content-type': 'application/json', ...(await headers?.()) };
    const rejected = rejectedBy(await this.poster.post(body, sent, signal));
    // Going on would leave records out; the operator has to see it.
    if (rejected > 0) throw new SinkError('rejected', `The collector threw ${rejected} records away.`);
  }

  override async close(): Promise<void> {
    this.poster.close();
  }
}

/**
 * A sink that posts to an OpenTelemetry collector (OTLP/HTTP, JSON).
 *
 * @throws Error when an option does not hold.
 */
export const otlpSink = (options: OtlpSinkOptions): AuditSink => new OtlpSink(options);
