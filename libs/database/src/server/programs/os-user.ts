import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { REMEDY, ServerError } from '../server.error';

/** The identity that the server runs as when ours will not do. */
export interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);
const NAME = 'postgres';

/** Postgres refuses to run as root, so root hands it to the user `postgres`; everybody else runs it as themselves. */
export async function serverUser(uid: number | undefined = process.getuid?.()): Promise<OsUser | undefined> {
  if (uid !== 0) return undefined;
  return (await lookUp()) ?? createUser();
}

async function lookUp(): Promise<OsUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined; // `id` fails when there is no such user, which is the answer
  }
}

async function createUser(): Promise<OsUser> {
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      NAME,
    ]);
  } catch (cause) {
    const made = await lookUp(); // two starts at once: the other one made it
    if (made) return made;
    throw new ServerError(
      `Postgres refuses to run as root and the user "${NAME}" could not be made. Run as an ordinary user, or: ${REMEDY}`,
      { cause },
    );
  }
  const user = await lookUp();
  if (!user) throw new ServerError(`The user "${NAME}" was made but cannot be found. ${REMEDY}`);
  return user;
}
