/** Does something later; injected wherever there is a pause, so that tests need not wait. */
export abstract class Timers {
  /**
   * Runs `work` once, after so many milliseconds.
   *
   * @returns what calls it off.
   */
  abstract after(milliseconds: number, work: () => void): () => void;
}

/** The timers of the process; none of them keeps it alive. */
export class SystemTimers extends Timers {
  after(milliseconds: number, work: () => void): () => void {
    const timer = setTimeout(work, milliseconds).unref();
    return () => clearTimeout(timer);
  }
}
