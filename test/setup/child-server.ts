import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
// The barrel would need Nest in the child: hence this path.
import { type PostgresServer } from '../../libs/database/src/server/postgres-server';

/** Another process that opened a server. */
export interface ChildServer {
  readonly child: ChildProcess;
  readonly server: PostgresServer;
  /** The next line that the child prints. */
  line(): Promise<string>;
}

const ROOT = resolve(__dirname, '../..');
const OPEN = join(ROOT, 'libs/database/src/server/open-server.ts');

/** Opens the server of a directory in a process of its own, in a process group of its own, and runs `then` there. */
export async function openServerInChild(directory: string, then = ''): Promise<ChildServer> {
  const script = `require(${JSON.stringify(OPEN)})
    .openServer({ directory: process.argv[1], durable: false, environment: {} })
    .then((server) => { console.log(JSON.stringify(server)); setInterval(() => {}, 1000); ${then} })`;
  const child = spawn(
    process.execPath,
    ['--require', './test/setup/typescript.cjs', '-e', script, directory],
    {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const line = async (): Promise<string> => {
    while (!text.includes('\n')) {
      if (child.exitCode !== null) throw new Error(`the child ended with ${child.exitCode}`);
      await sleep(20);
    }
    const [first = ''] = text.split('\n', 1);
    text = text.slice(first.length + 1);
    return first;
  };
  return { child, server: JSON.parse(await line()) as PostgresServer, line };
}
