import { ACTOR_KEY_LABEL, ActorPseudonyms, AuditLog, PostgresAuditStore } from 'unseen-guardian/audit';
import {
  apiKeyLife,
  ApiKeys,
  PostgresApiKeyStore,
  PostgresRevocationStore,
  TokenRevocations,
} from 'unseen-guardian/authentication';
import { Database } from 'unseen-guardian/database';
import { LocalRootKey } from 'unseen-guardian/encryption';
import { RandomIds, seconds, SystemClock } from 'unseen-guardian/kernel';
import { environmentSource, secret, Secrets } from 'unseen-guardian/secrets';
import { CommandError } from '../frame/command.error';
import { type Io } from '../frame/io';
import { readInput } from '../frame/read-input';

const URL_VARIABLE = 'DATABASE_URL';
/** A service whose keys live shorter ends those that are given out here too. */
const LIFE = apiKeyLife();

function openDatabase(): Database {
  if (!process.env[URL_VARIABLE])
    throw new CommandError(
      `Set ${URL_VARIABLE} to the Postgres of the service; an option would show its password.`,
    );
  const variables = { 'database/url': URL_VARIABLE };
  const sources = [environmentSource({ variables, allowInProduction: true })];
  return new Database({ url: secret('database/url') }, new Secrets({ sources }));
}

async function pseudonymsBy(keyFile: string, io: Io): Promise<ActorPseudonyms> {
  const text = await readInput(keyFile, io);
  try {
    return new ActorPseudonyms(LocalRootKey.fromBase64(text.trim()).derive(ACTOR_KEY_LABEL));
  } catch {
    throw new CommandError('The root key cannot be used: the file must hold 32 bytes, base64.');
  }
}

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
  const pseudonyms = keyFile === undefined ? undefined : await pseudonymsBy(keyFile, io);
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
