import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The two passwords of an installation; made once, kept in a file that only we can read. */
export interface InstallSecrets {
  /** Of the superuser. */
  readonly admin: string;
  /** Of the login of the service. */
  readonly service: string;
}

/** Reads the passwords of an installation, or makes them. Call it under the start lock. */
export async function installSecrets(directory: string): Promise<InstallSecrets> {
  // The server's user must pass through on its way to `data`; nobody can list or read what lies here.
  await mkdir(directory, { recursive: true });
  await chmod(directory, 0o711);
  const file = join(directory, 'passwords.json');
  try {
    await chmod(file, 0o600);
    return JSON.parse(await readFile(file, 'utf8')) as InstallSecrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secrets = {
    admin: randomBytes(24).toString('base64url'),
    service: randomBytes(24).toString('base64url'),
  };
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
  return secrets;
}
