import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** A peer may think about one text this long, then it is stopped. */
const PATIENCE_MILLISECONDS = 10_000;
/** Loading a peer may take this long. */
const START_MILLISECONDS = 60_000;

/** What a peer's process says: that it is ready, an answer, or that it failed. */
type Said<Answer> = { readonly ready: true } | { readonly error: string } | Answer;

/** What a process says next; undefined when it ends or stays silent too long. */
function next<Answer>(child: ChildProcess, patience: number): Promise<Said<Answer> | undefined> {
  return new Promise((resolve) => {
    const settle = (said?: Said<Answer>): void => {
      clearTimeout(timer);
      child.off('message', settle).off('exit', ended);
      resolve(said);
    };
    const ended = (): void => settle();
    const timer = setTimeout(settle, patience);
    child.once('message', settle).once('exit', ended);
  });
}

/** A peer in a process of its own, so that one that hangs can be stopped and started again. */
export class PeerProcess<Answer extends object> {
  private child: ChildProcess | undefined;

  /**
   * @param folder where the peers are installed.
   * @param runner the script of the folder that loads the adapter and answers.
   * @param adapter the script that speaks with the peer, without its extension.
   * @param say is told when a text took too long, and how long it was.
   */
  constructor(
    readonly name: string,
    private readonly folder: string,
    private readonly runner: string,
    private readonly adapter: string,
    private readonly say: (line: string) => void = () => undefined,
  ) {}

  /**
   * Loads the peer, unless it is running.
   *
   * @throws Error when it cannot be loaded here.
   */
  async start(): Promise<ChildProcess> {
    if (this.child) return this.child;
    const adapter = join(this.folder, `${this.adapter}.mjs`);
    const child = fork(join(this.folder, this.runner), [adapter], { stdio: 'ignore', cwd: this.folder });
    const answer = await next<Answer>(child, START_MILLISECONDS);
    if (!answer) {
      child.kill('SIGKILL');
      throw new Error(`does not load on Node ${process.versions.node}`);
    }
    return (this.child = child);
  }

  /** What the peer says of a text; undefined when it failed, or took too long and was stopped. */
  async ask(text: string): Promise<Answer | undefined> {
    const child = await this.start();
    const answer = next<Answer>(child, PATIENCE_MILLISECONDS);
    child.send(text);
    const said = await answer;
    if (said === undefined) {
      this.say(`${this.name}: stopped at a text of ${text.length} characters.`);
      this.stop();
    }
    return said && !('error' in said) && !('ready' in said) ? said : undefined;
  }

  /** Ends its process; the next text starts another one. */
  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}
