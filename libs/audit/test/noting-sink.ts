import { type SecretMaterial, SecretSource } from 'unseen-guardian/secrets';
import { AuditSink, type SinkOptions } from '../src/export/audit-sink';
import { type ExportedRecord } from '../src/export/exported-record';

/** One secret: where the database is. */
export class UrlSource extends SecretSource {
  readonly name = 'test';

  constructor(private readonly url: string) {
    super();
  }

  async fetch(): Promise<SecretMaterial> {
    return { value: Buffer.from(this.url), version: '1' };
  }
}

/** A receiver that notes what it gets, and fails before or after that as often as it is told to. */
export class NotingSink extends AuditSink {
  readonly got: string[] = [];
  readonly texts: string[] = [];
  plan: ('refuse' | 'lose-answer')[] = [];
  gate: Promise<void> = Promise.resolve();
  closed = false;

  constructor(options: Partial<SinkOptions> = {}) {
    super({ name: 'noting', pageSize: 3, ...options });
  }

  override async send(records: readonly ExportedRecord[], signal: AbortSignal): Promise<void> {
    await this.gate;
    signal.throwIfAborted();
    const step = this.plan.shift();
    if (step === 'refuse')
      throw Object.assign(new Error('with jo.doe@example.com in it'), { code: 'ECONNREFUSED' });
    this.got.push(...records.map(({ uid }) => uid));
    this.texts.push(...records.map(({ json }) => json));
    if (step === 'lose-answer') throw new Error('connection lost');
  }

  override async close(): Promise<void> {
    this.closed = true;
  }
}

/** The ids of records that follow each other. */
export const chainOf = (chain: string, size: number, from = 1): string[] =>
  Array.from({ length: size }, (_, index) => `${chain}:${from + index}`);

/** Waits for what comes about sooner or later; Jest's own limit is the end. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
