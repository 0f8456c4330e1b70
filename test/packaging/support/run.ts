import { spawn } from 'node:child_process';

/** How a child process ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to start one. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What npm and Jest put into the environment is about this repository, not about the host. */
const OURS = /^(?:npm_(?:lifecycle|package|config_local_prefix)|NODE_ENV$|NODE_OPTIONS$|JEST_|DATABASE_)/;

const strangerEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));

/** Runs a command to its end, in the environment of a host that knows nothing of this repository. */
export const run = (command: string, args: readonly string[], { cwd, env }: RunOptions): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...strangerEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a script on Windows.
      shell: process.platform === 'win32' && command === 'npm',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });

/**
 * The standard output of a command that has to succeed.
 *
 * @throws Error with everything it printed when it fails.
 */
export async function succeed(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, options);
  if (code === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} ended with code ${code}:\n${stdout}\n${stderr}`);
}

/** Tells what takes long; Jest itself prints nothing until a file is done. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  process.stderr.write(`packaging: ${title} …\n`);
  const result = await work();
  process.stderr.write(`packaging: ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return result;
}
