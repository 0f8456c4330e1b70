/** Notices when a provider says nothing for too long: it may hold a connection open for ever. */
export class SilenceWatch {
  private readonly timer: NodeJS.Timeout;

  /** @param onSilence called once, after `silenceMs` milliseconds without a word */
  constructor(silenceMs: number, onSilence: () => void) {
    this.timer = setTimeout(onSilence, silenceMs);
    // A process that ends does not wait for a provider.
    this.timer.unref();
  }

  /** The provider said something. */
  heard(): void {
    this.timer.refresh();
  }

  /** Nobody listens any more. */
  end(): void {
    clearTimeout(this.timer);
  }
}
