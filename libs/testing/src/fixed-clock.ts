import { Clock } from 'unseen-guardian/kernel';
import { developmentOnly } from './development-only';

/** A clock that stands still until it is told to move. */
export class FixedClock extends Clock {
  private time: number;

  /**
   * @param start The first time it tells: a date, ISO text, or milliseconds since the Unix epoch.
   * @throws Error under NODE_ENV=production.
   */
  constructor(start: Date | string | number = '2026-01-01T00:00:00Z') {
    super();
    developmentOnly('FixedClock');
    this.time = millisecondsOf(start);
  }

  now(): number {
    return this.time;
  }

  /** Sets the time. */
  set(time: Date | string | number): void {
    this.time = millisecondsOf(time);
  }

  /** Moves on by a number of milliseconds. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
  }
}

function millisecondsOf(time: Date | string | number): number {
  const milliseconds = new Date(time).getTime();
  if (Number.isNaN(milliseconds)) throw new Error('FixedClock needs a valid time.');
  return milliseconds;
}
