import {
  type AuditStore,
  type ChainedRecord,
  inclusionProof,
  type LeafRange,
  parseCheckpoint,
  type StoredCheckpoint,
} from 'unseen-guardian/audit';
import { type AuditProveOptions } from '../commands/audit/audit-prove.command';
import { EXIT, type ExitCode } from '../frame/command';
import { CommandError } from '../frame/command.error';
import { type Io } from '../frame/io';
import { recordsOf } from './records-of';
import { withAuditStore } from './with-audit-store';

async function checkpointFor(store: AuditStore, tenantId: string, seq: number): Promise<StoredCheckpoint> {
  const [checkpoint] = await store.checkpoints(tenantId, seq, 1);
  if (checkpoint) return checkpoint;
  throw new CommandError(`No checkpoint covers record ${seq} yet: one is made every few seconds.`);
}

async function recordAt(store: AuditStore, tenantId: string, seq: number): Promise<ChainedRecord> {
  const [record] = await store.read(tenantId, seq, 1);
  if (record?.seq === seq) return record;
  throw new CommandError(`The chain "${tenantId}" has no record ${seq}.`);
}

const leavesOf = (store: AuditStore, tenantId: string) =>
  async function* ({ start, end }: LeafRange): AsyncIterable<Buffer> {
    for await (const { hash } of recordsOf(store, tenantId, { from: start + 1, to: end })) yield hash;
  };

const rootIn = ({ note }: StoredCheckpoint): string => {
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  return parseCheckpoint(text)?.root.toString('base64') ?? '';
};

/** Prints what proves that a record is in the log: the record, its way to the root, and the signed checkpoint with that root. */
export async function prove({ tenant, seq }: AuditProveOptions, io: Io): Promise<ExitCode> {
  const proof = await withAuditStore(async (store) => {
    const record = await recordAt(store, tenant, seq);
    const checkpoint = await checkpointFor(store, tenant, seq);
    const path = await inclusionProof(seq - 1, checkpoint.size, leavesOf(store, tenant));
    return {
      ...{ tenantId: tenant, seq, size: checkpoint.size },
      ...{ prev: record.prev.toString('base64'), body: record.body.toString('utf8') },
      leaf: record.hash.toString('base64'),
      path: path.map((hash) => hash.toString('base64')),
      ...{ root: rootIn(checkpoint), checkpoint: checkpoint.note },
    };
  });
  io.out(`${JSON.stringify(proof, undefined, 2)}\n`);
  return EXIT.ok;
}
