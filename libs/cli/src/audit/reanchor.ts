import { reanchor } from 'unseen-guardian/audit';
import { RandomIds, SystemClock } from 'unseen-guardian/kernel';
import { type AuditReanchorOptions } from '../commands/audit/audit-reanchor.command';
import { EXIT, type ExitCode } from '../frame/command';
import { CommandError } from '../frame/command.error';
import { type Io } from '../frame/io';
import { readIdentity } from './log-identity';
import { withAuditStore } from './with-audit-store';

/** Answers for the first break of a chain. */
export async function answer(given: AuditReanchorOptions, io: Io): Promise<ExitCode> {
  const identity = await readIdentity(given, io);
  const clock = new SystemClock();
  const request = { tenantId: given.tenant, reason: given.reason, ...identity };
  const said = await withAuditStore((store) =>
    reanchor(store, request, { clock, ids: new RandomIds(clock) }).catch((error: unknown) => {
      // Errors of the database have a code; what is said here is for whoever typed the command.
      if (error instanceof Error && !('code' in error)) throw new CommandError(error.message);
      throw error;
    }),
  );
  const { tenantId, seq, until, reason } = said;
  io.out(
    given.json
      ? `${JSON.stringify(said)}\n`
      : `Chain ${tenantId} goes on behind record ${until}. Records ${seq} to ${until} stay unproved (${reason}).\n`,
  );
  return EXIT.ok;
}
