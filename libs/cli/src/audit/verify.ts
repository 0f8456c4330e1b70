import { type ChainFault, verifyLog, type VerifyReport } from 'unseen-guardian/audit';
import { type AuditVerifyOptions } from '../commands/audit/audit-verify.command';
import { EXIT, type ExitCode } from '../frame/command';
import { type Io } from '../frame/io';
import { progressOf } from '../output/progress';
import { type Identity, readIdentity } from './log-identity';
import { withAuditStore } from './with-audit-store';

/** What each fault means, for whoever has to act on it. */
const MEANINGS: Readonly<Record<ChainFault, string>> = {
  gap: 'a record is missing, or stands in another place',
  prev: 'a record does not follow the one before it',
  hash: 'a record was changed',
  head: 'the last record is not the one that was written last',
  size: 'there are records that the log never counted',
  cut: 'the log ends before a checkpoint that was made of it: its end, or all of it, was deleted',
  root: 'the records are not those of which a checkpoint was made: they were written anew',
  signature: 'a checkpoint is not signed by this log',
};

function tell(report: VerifyReport, { verifier, outside }: Identity, io: Io): void {
  const { ok, records, chains, checkpoints, brokenAt, reanchored } = report;
  for (const { tenantId, seq, until, fault, reason } of reanchored)
    io.out(`Answered for (${reason}): chain ${tenantId}, records ${seq} to ${until}: ${MEANINGS[fault]}.\n`);
  if (brokenAt) {
    const { tenantId, seq, fault } = brokenAt;
    io.out(`BROKEN: chain ${tenantId} at record ${seq}: ${MEANINGS[fault]} (${fault}).\n`);
  }
  io.out(
    `${ok ? 'Holds' : 'Held until there'}: ${records} records, ${chains} chains, ${checkpoints} checkpoints.\n`,
  );
  if (!verifier) io.error('Signatures were not checked: give --public-key.\n');
  if (outside.length === 0)
    io.error(
      'Nothing from outside the database was given: a log that was rewritten as a whole is not seen. Give --checkpoints.\n',
    );
}

/** Checks the audit log; says where it breaks. */
export async function verify(given: AuditVerifyOptions, io: Io): Promise<ExitCode> {
  const identity = await readIdentity(given, io);
  const report = await withAuditStore(async (store) => {
    const heads = await store.heads(given.tenant);
    const progress = progressOf(
      io,
      'Checked',
      heads.reduce((sum, { size }) => sum + size, 0),
    );
    let done = 0;
    const onProgress = (records: number) => progress((done += records));
    return verifyLog(store, { ...identity, onProgress, ...(given.tenant && { tenantId: given.tenant }) });
  });
  if (given.json) io.out(`${JSON.stringify({ ...report, signaturesChecked: !!identity.verifier })}\n`);
  else tell(report, identity, io);
  if (!report.ok) return EXIT.failed;
  return report.reanchored.length > 0 ? EXIT.heldBut : EXIT.ok;
}
