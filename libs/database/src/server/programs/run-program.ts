import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { type OsUser } from './os-user';
import { ServerError } from '../server.error';

/** The environment of the Postgres programs: our own may hold secrets that are none of their business. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const passed = ['PATH', 'TZ', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passed), LC_ALL: 'C' };
}

/** Runs a Postgres program to its end. @throws ServerError with what it printed. */
export async function runProgram(
  file: string,
  flags: readonly string[],
  { user }: { readonly user: OsUser | undefined },
): Promise<void> {
  const child = spawn(file, flags, {
    ...user,
    cwd: '/',
    env: programEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new ServerError(`${basename(file)} failed: ${printed.trim() || `exit code ${code}`}`);
}
