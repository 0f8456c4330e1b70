import { type RevocationEntry } from './revocation';

/** Hears of new lines of the deny-list. */
export type RevocationListener = (entries: readonly RevocationEntry[]) => void;

/** What tells a process of the lines that others wrote. */
export interface RevocationFeed {
  /** Until then nothing was missed; milliseconds since the Unix epoch. */
  readonly completeUntil: number;
  /** Tells no more. */
  stop(): Promise<void>;
}

/** Where the deny-list is kept, and how other processes hear of it. */
export abstract class RevocationStore {
  /**
   * Writes a line; two with one mark become the stricter of both.
   *
   * @throws Error when it is not written.
   */
  abstract add(entry: RevocationEntry): Promise<void>;
  /**
   * The lines with these marks.
   *
   * @throws Error when they cannot be read.
   */
  abstract find(marks: readonly string[]): Promise<readonly RevocationEntry[]>;
  /** Tells all lines there are, then each new one, and starts again by itself when the connection breaks. */
  abstract follow(listener: RevocationListener): RevocationFeed;
}

/** The stricter of two lines with one mark. */
export const stricter = (one: RevocationEntry, other: RevocationEntry | undefined): RevocationEntry => {
  if (!other) return one;
  const always = one.notBefore === undefined || other.notBefore === undefined;
  return {
    mark: one.mark,
    forgetAt: Math.max(one.forgetAt, other.forgetAt),
    ...(!always && { notBefore: Math.max(one.notBefore, other.notBefore) }),
  };
};
