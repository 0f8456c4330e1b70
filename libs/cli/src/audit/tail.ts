import {
  type AuditStore,
  type ChainedRecord,
  exportedRecord,
  followLog,
  isWanted,
  recordLine,
} from 'unseen-guardian/audit';
import { type AuditTailOptions } from '../commands/audit/audit-tail.command';
import { EXIT, type ExitCode } from '../frame/command';
import { type Io } from '../frame/io';
import { recordsOf } from './records-of';
import { withAuditStore } from './with-audit-store';

/** The last records of each chain, and no more. */
async function* lastOf(store: AuditStore, { tenant, last }: AuditTailOptions): AsyncIterable<ChainedRecord> {
  for (const { tenantId, size } of await store.heads(tenant))
    yield* recordsOf(store, tenantId, { from: Math.max(1, size - last + 1), to: size });
}

/** An end by `Ctrl+C` is in order. */
function interruption(): AbortSignal {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  return end.signal;
}

/** Prints records as they come, until somebody ends it. */
export async function tail(given: AuditTailOptions, io: Io): Promise<ExitCode> {
  const { json, once, last, tenant: tenantId, type, endpoint, control, verdict, actor, subject } = given;
  const filter = { type, endpoint, control, verdict, actor, subject };
  await withAuditStore(async (store) => {
    const records = once
      ? lastOf(store, given)
      : followLog(store, { tenantId, last, signal: interruption() });
    for await (const chained of records) {
      const record = exportedRecord(chained, { pseudonyms: true });
      if (!isWanted(record.body, filter)) continue;
      const { chain, seq } = record;
      io.out(
        json
          ? `{"chain":${JSON.stringify(chain)},"seq":${seq},"record":${record.json}}\n`
          : `${recordLine(record)}\n`,
      );
    }
  });
  return EXIT.ok;
}
