import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The root of the repository. */
export const ROOT = join(__dirname, '..', '..');

/** A service in a process of its own. */
export interface ServiceProcess {
  /** Everything printed so far. */
  output(): string;
  /** Resolves when the output matches; rejects when the process ends first. */
  printed(pattern: RegExp): Promise<string>;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a Node script in a directory, with nothing of this process's settings but the path. */
export function startService(
  script: string,
  cwd: string,
  environment: Record<string, string>,
): ServiceProcess {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const env = { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...environment };
  const child: ChildProcess = spawn(process.execPath, [script], { cwd, env });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const printed = async (pattern: RegExp): Promise<string> => {
    let isOver = false;
    void ended.then(() => (isOver = true));
    while (!pattern.test(text)) {
      if (isOver) throw new Error(`The service ended before it printed ${pattern}:\n${text}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return text;
  };
  return { output: () => text, printed, ended, kill: (signal) => void child.kill(signal) };
}

/** Runs a command line in a shell, as a user would paste it. */
export const shell = (command: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile('/bin/sh', ['-c', command], (error, stdout, stderr) =>
      error ? reject(new Error(`${command}\n${stderr}`, { cause: error })) : resolve(stdout),
    );
  });
