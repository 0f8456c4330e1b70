import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type FaultDeskInit } from './fault-desk';

const CHILDREN = join(__dirname, '..', 'child');
const HOOK = join(__dirname, '..', '..', 'streaming', 'child', 'hook.cjs');

/** A service in a process of its own. */
export interface Service {
  readonly url: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Lets it replay what lies in its spool and stop in order. */
  stop(): Promise<void>;
}

/** Processes that have loaded everything and wait for their orders: a service is then up in a moment. */
export class ServicePool {
  private readonly waiting: ChildProcess[] = [];
  private readonly serving = new Set<ChildProcess>();

  constructor(
    /** The file of the service in `child`. */
    private readonly file: string,
    private readonly size: number,
  ) {
    this.fill();
  }

  /** Starts a service in the process that waited longest. */
  async start(init: FaultDeskInit): Promise<Service> {
    const child = this.waiting.shift()!;
    this.fill();
    this.serving.add(child);
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    void ended.then(() => this.serving.delete(child));
    child.stdin!.write(`${JSON.stringify(init)}\n`);
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout!.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()));
      child.once('exit', (code) => reject(new Error(`The service ended with ${code}.`)));
    });
    const kill = (): Promise<void> => (child.kill('SIGKILL'), ended);
    const stop = (): Promise<void> => (child.stdin!.write('stop\n'), ended);
    return { url, kill, stop };
  }

  /** Ends all processes, those of a test that failed included. */
  close(): void {
    for (const child of [...this.waiting.splice(0), ...this.serving]) child.kill('SIGKILL');
  }

  private fill(): void {
    while (this.waiting.length < this.size) {
      const load = `require(${JSON.stringify(HOOK)}); require(${JSON.stringify(join(CHILDREN, this.file))})`;
      this.waiting.push(spawn(process.execPath, ['-e', load], { stdio: ['pipe', 'pipe', 'inherit'] }));
    }
  }
}
