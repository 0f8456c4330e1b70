import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { certifiedKey } from '../../libs/authentication/test/certificates';

const HOOK = join(__dirname, '..', 'streaming', 'child', 'hook.cjs');
const SCRIPT = join(__dirname, 'child', 'receiver.ts');

/** A port that was free a moment ago, and that a receiver comes back to after each death. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A receiver in a process of its own, that is killed and comes back. */
export class ChildReceiver {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly kind: 'web' | 'syslog',
    readonly port: number,
    readonly ca: string,
    private readonly folder: string,
  ) {}

  static async make(kind: 'web' | 'syslog', folder: string): Promise<ChildReceiver> {
    const { cert, key } = await certifiedKey('localhost');
    await writeFile(join(folder, `${kind}.pem`), `${cert}\n${key}`, { mode: 0o600 });
    await writeFile(join(folder, `${kind}.ids`), '');
    return new ChildReceiver(kind, await freePort(), cert, folder);
  }

  async start(): Promise<void> {
    const { kind, port, folder } = this;
    const files = [join(folder, `${kind}.pem`), join(folder, `${kind}.ids`)];
    this.child = fork(SCRIPT, [kind, String(port), ...files], { execArgv: ['--require', HOOK] });
    await once(this.child, 'message');
  }

  /** Ends it without a word. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode) return;
    const exit = once(child, 'exit');
    child.send('die');
    await exit;
  }

  /** The ids of what it got, in all its lives. */
  async ids(): Promise<string[]> {
    return (await readFile(join(this.folder, `${this.kind}.ids`), 'utf8')).split('\n').filter(Boolean);
  }
}
