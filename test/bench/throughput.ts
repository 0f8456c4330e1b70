/** Something that reads texts and is timed. */
export interface Timed {
  /** Milliseconds for one text; undefined when it gave no answer in time. */
  time(this: void, text: string): Promise<number | undefined>;
}

/** So often the texts are read; the best round counts. */
export const ROUNDS = 5;
/** Milliseconds after which a round is the last one. */
const LONG_ROUND = 5_000;

/**
 * How fast texts are read, in MB/s: characters a millisecond are kilobytes of ASCII a millisecond, and thousandths of
 * that are MB/s.
 *
 * @returns undefined when one text was not answered.
 */
export async function megabytesPerSecond(
  { time }: Timed,
  texts: readonly string[],
): Promise<number | undefined> {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    let milliseconds = 0;
    for (const text of texts) {
      const taken = await time(text);
      if (taken === undefined) return undefined;
      milliseconds += taken;
    }
    best = Math.min(best, milliseconds);
    if (milliseconds > LONG_ROUND) break;
  }
  return length / best / 1000;
}
