import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Whether this machine has a `redis-server`; says so where it has none, and why tests are skipped. */
export function hasRedis(): boolean {
  if (spawnSync('redis-server', ['--version']).status === 0) return true;
  console.warn('Skipped: there is no redis-server on this machine. Install it: apt-get install redis-server');
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A Redis of this test alone, in memory. */
export class RedisServer {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<RedisServer> {
    const port = await freePort();
    const process = spawn('redis-server', ['--bind', '127.0.0.1', '--port', String(port), '--save', '']);
    for await (const line of process.stdout) if (String(line).includes('Ready to accept')) break;
    return new RedisServer(process, `redis://127.0.0.1:${port}`);
  }

  /** Keeps its connections and answers none of them. */
  freeze(): void {
    this.process.kill('SIGSTOP');
  }

  /** Answers again. */
  thaw(): void {
    this.process.kill('SIGCONT');
  }

  /** Ends it. */
  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}
