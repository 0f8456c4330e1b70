import { type ChainedRecord } from 'unseen-guardian/audit';
import { type AuditExportOptions } from '../commands/audit/audit-export.command';
import { EXIT, type ExitCode } from '../frame/command';
import { type Io } from '../frame/io';
import { recordsOf } from './records-of';
import { withAuditStore } from './with-audit-store';

/** One line: the place, the hashes, and the very text that was hashed. */
const lineOf = ({ tenantId, seq, eventId, prev, hash, body }: ChainedRecord): string =>
  `${JSON.stringify({
    ...{ tenantId, seq, eventId },
    ...{ prev: prev.toString('hex'), hash: hash.toString('hex') },
    body: body.toString('utf8'),
  })}\n`;

/** Prints records as NDJSON, and the checkpoints behind them. */
export async function exportLog({ tenant, from }: AuditExportOptions, io: Io): Promise<ExitCode> {
  await withAuditStore(async (store) => {
    for (const { tenantId, size } of await store.heads(tenant)) {
      for await (const record of recordsOf(store, tenantId, { from, to: size })) io.out(lineOf(record));
      for (const { note } of await store.checkpoints(tenantId, size, 1))
        io.out(`${JSON.stringify({ tenantId, checkpoint: note })}\n`);
    }
  });
  return EXIT.ok;
}
