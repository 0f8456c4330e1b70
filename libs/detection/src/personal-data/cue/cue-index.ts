import { type CueName, type CueWords } from './cue-name';
import { isIdeographic } from './fold';
import { hashesOf } from './words-of';

/** A phrase that ends with a given word. */
interface Phrase {
  readonly cue: CueName;
  /** The words before the last, the last of them first. */
  readonly before: readonly number[];
}

/** A cue, and how many words say it. */
export interface CueMatch {
  readonly cue: CueName;
  readonly words: number;
}

/** The longest phrase, in words. */
export const LONGEST_PHRASE = 4;
/** The longest cue in a script without spaces, in characters. */
const LONGEST_RUN = 8;

/** A power of two, many times the number of words. */
const ENDINGS = 65_536;

/** Cue words, compiled: which phrase ends with a word. */
export class CueIndex {
  private readonly phrases = new Map<number, Phrase[]>();
  /** Which words may end a phrase, by the low bits of their hashes: most words do not, and this is quick to see. */
  private readonly endings = new Int32Array(ENDINGS >>> 5);
  private readonly runs = new Map<string, CueName>();
  private readonly fillers: ReadonlySet<number>;

  constructor(cues: Readonly<Record<CueName, CueWords>>, fillers: Iterable<string>) {
    for (const [cue, words] of Object.entries(cues) as [CueName, CueWords][]) {
      for (const phrase of Object.values(words).flat()) this.add(cue, phrase);
    }
    for (const phrases of this.phrases.values()) phrases.sort((a, b) => b.before.length - a.before.length);
    this.fillers = new Set([...fillers].flatMap(hashesOf));
  }

  private add(cue: CueName, phrase: string): void {
    if (isIdeographic(phrase.charCodeAt(0))) {
      this.runs.set(phrase, cue);
      return;
    }
    const [last, ...before] = hashesOf(phrase).reverse();
    if (last === undefined) return;
    const phrases = this.phrases.get(last) ?? [];
    phrases.push({ cue, before });
    this.phrases.set(last, phrases);
    this.endings[(last & (ENDINGS - 1)) >>> 5]! |= 1 << (last & 31);
  }

  /** The cue whose phrase ends with these words, the last first; the longest phrase wins. */
  match(last: readonly number[]): CueMatch | undefined {
    const end = last[0]!;
    if (((this.endings[(end & (ENDINGS - 1)) >>> 5]! >>> (end & 31)) & 1) === 0) return undefined;
    const phrases = this.phrases.get(end);
    const phrase = phrases?.find(({ before }) => before.every((hash, index) => hash === last[index + 1]));
    return phrase && { cue: phrase.cue, words: phrase.before.length + 1 };
  }

  /** The cue that ends a run of a script without spaces. */
  matchRun(run: string): CueMatch | undefined {
    for (let length = Math.min(LONGEST_RUN, run.length); length > 0; length--) {
      for (let end = run.length; end >= length; end--) {
        const cue = this.runs.get(run.slice(end - length, end));
        if (cue) return { cue, words: 1 };
      }
    }
    return undefined;
  }

  /** Whether the word says nothing of its own: `number`, `is`, `no`. */
  isFiller(hash: number): boolean {
    return this.fillers.has(hash);
  }
}
