import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type Detection, type Detector } from './detect/detector';
import { type LabelledSpan } from './data/labelled-span';

/** A peer may think about one text this long, then it is stopped. */
const PATIENCE_MILLISECONDS = 10_000;
/** Loading a peer may take this long. */
const START_MILLISECONDS = 60_000;

type Answer =
  | { readonly ready: true }
  | { readonly spans: readonly LabelledSpan[]; readonly milliseconds: number }
  | { readonly error: string };

const UNANSWERED: Detection = { spans: [], milliseconds: 0, isUnanswered: true };

/** What a process says next; undefined when it ends or stays silent too long. */
function nextAnswer(child: ChildProcess, patience: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const settle = (answer?: Answer): void => {
      clearTimeout(timer);
      child.off('message', settle).off('exit', ended);
      resolve(answer);
    };
    const ended = (): void => settle();
    const timer = setTimeout(settle, patience);
    child.once('message', settle).once('exit', ended);
  });
}

/** A peer in a process of its own, so that one that hangs can be stopped and started again. */
export class PeerDetector implements Detector {
  private child: ChildProcess | undefined;

  /**
   * @param folder where the peers are installed.
   * @param say is told when a text took too long, and how long it was.
   */
  constructor(
    readonly name: string,
    private readonly adapter: string,
    private readonly folder: string,
    private readonly say: (line: string) => void = () => undefined,
  ) {}

  /**
   * Loads the peer, unless it is running.
   *
   * @throws Error when it cannot be loaded here.
   */
  async start(): Promise<ChildProcess> {
    if (this.child) return this.child;
    const adapter = join(this.folder, 'adapters', `${this.adapter}.mjs`);
    const child = fork(join(this.folder, 'runner.mjs'), [adapter], { stdio: 'ignore', cwd: this.folder });
    const answer = await nextAnswer(child, START_MILLISECONDS);
    if (!answer) {
      child.kill('SIGKILL');
      throw new Error(`does not load on Node ${process.versions.node}`);
    }
    return (this.child = child);
  }

  async detect(text: string): Promise<Detection> {
    const child = await this.start();
    const answer = nextAnswer(child, PATIENCE_MILLISECONDS);
    child.send(text);
    const said = await answer;
    if (said === undefined) {
      this.say(`${this.name}: stopped at a text of ${text.length} characters.`);
      this.stop();
    }
    return said && 'spans' in said ? said : UNANSWERED;
  }

  /** Ends its process; the next text starts another one. */
  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}
