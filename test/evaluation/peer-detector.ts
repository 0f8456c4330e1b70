import { type LabelledSpan } from './data/labelled-span';
import { type Detection, type Detector } from './detect/detector';
import { PeerProcess } from './peer-process';

const UNANSWERED: Detection = { spans: [], milliseconds: 0, isUnanswered: true };

interface Spans {
  readonly spans: readonly LabelledSpan[];
  readonly milliseconds: number;
}

/** A peer that looks for personal data. */
export class PeerDetector implements Detector {
  private readonly peer: PeerProcess<Spans>;

  /**
   * @param folder where the peers are installed.
   * @param say is told when a text took too long, and how long it was.
   */
  constructor(
    readonly name: string,
    adapter: string,
    folder: string,
    say?: (line: string) => void,
  ) {
    this.peer = new PeerProcess(name, folder, 'runner.mjs', `adapters/${adapter}`, say);
  }

  /**
   * Loads the peer, unless it is running.
   *
   * @throws Error when it cannot be loaded here.
   */
  async start(): Promise<void> {
    await this.peer.start();
  }

  async detect(text: string): Promise<Detection> {
    return (await this.peer.ask(text)) ?? UNANSWERED;
  }

  /** Ends its process; the next text starts another one. */
  stop(): void {
    this.peer.stop();
  }
}
