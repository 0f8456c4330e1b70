import { type Database } from 'unseen-guardian/database';
import { type Clock } from 'unseen-guardian/kernel';
import { type AuthenticationOptions } from '../authentication.options';
import { MemoryRevocationStore } from './memory-revocation-store';
import { PostgresRevocationStore } from './postgres-revocation-store';
import { type RevocationStore } from './revocation-store';

/**
 * The store that the options ask for.
 *
 * @throws Error when it needs a database and none is bound.
 */
export function revocationStore(
  asked: AuthenticationOptions['revocations'],
  clock: Clock,
  database?: Database,
): RevocationStore {
  if (asked === undefined || asked === 'memory') return new MemoryRevocationStore();
  if (asked !== 'postgres') return asked;
  if (database) return new PostgresRevocationStore(database, clock);
  throw new Error("AuthenticationModule: `revocations: 'postgres'` needs DatabaseModule: import it.");
}
