import { ACTOR_KEY_LABEL, ActorPseudonyms, AuditLog, PostgresAuditStore } from 'unseen-guardian/audit';
import {
  apiKeyLife,
  ApiKeys,
  PostgresApiKeyStore,
  PostgresRevocationStore,
  TokenRevocations,
} from 'unseen-guardian/authentication';
import { RandomIds, seconds, SystemClock } from 'unseen-guardian/kernel';
import { openDatabase } from '../database/open-database';
import { type Io } from '../frame/io';
import { readRootKey } from './read-root-key';

/** A service whose keys live shorter ends those that are given out here too. */
const LIFE = apiKeyLife();

/** What the keys are handed out with. */
interface Opening {
  /** A file with the root key: what is given out or withdrawn is then in the audit log. Absent for those who only read. */
  readonly keyFile?: string;
  readonly io: Io;
}

/** Hands the keys of the service's database to some work. */
export async function withApiKeys<Result>(
  { keyFile, io }: Opening,
  work: (keys: ApiKeys) => Promise<Result>,
): Promise<Result> {
  const rootKey = keyFile === undefined ? undefined : await readRootKey(keyFile, io);
  const pseudonyms = rootKey && new ActorPseudonyms(rootKey.derive(ACTOR_KEY_LABEL));
  const database = openDatabase();
  const clock = new SystemClock();
  const ids = new RandomIds(clock);
  const audit =
    pseudonyms && new AuditLog({ store: new PostgresAuditStore(database), pseudonyms, clock, ids });
  const revocations = new TokenRevocations(new PostgresRevocationStore(database, clock), [LIFE], clock);
  const store = new PostgresApiKeyStore(database);
  try {
    return await work(
      new ApiKeys({ store, revocations, clock, ids, audit, longestLife: seconds(LIFE.maxAgeSeconds) }),
    );
  } finally {
    await revocations.onModuleDestroy();
    await audit?.onApplicationShutdown();
    await database.onApplicationShutdown();
  }
}
