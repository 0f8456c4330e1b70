/** The source of the current time; injected everywhere, so that tests can stop it. */
export abstract class Clock {
  /** Milliseconds since the Unix epoch. */
  abstract now(): number;
}

/** The clock of the operating system. */
export class SystemClock extends Clock {
  now(): number {
    return Date.now();
  }
}
