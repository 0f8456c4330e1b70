import { type CueName, type CueWords } from './cue-name';
import { isIdeographic } from './fold';
import { hashesOf } from './words-of';

/** A cue, and how many words say it. */
export interface CueMatch {
  readonly cue: CueName;
  readonly words: number;
}

/** A phrase of several words. */
interface Phrase extends CueMatch {
  /** The words before the last, the last of them first. */
  readonly before: readonly number[];
}

/** What a word ends. */
interface Ending {
  /** The cue that it is by itself. */
  alone?: CueMatch;
  /** The phrases that it ends, by the word before it; the longest first. */
  readonly longer: Map<number, Phrase[]>;
}

/** The longest phrase, in words. */
export const LONGEST_PHRASE = 4;
/** The longest cue in a script without spaces, in characters. */
const LONGEST_RUN = 8;

/** A power of two, many times the number of words. */
const ENDINGS = 65_536;

/** Cue words, compiled: which phrase ends with a word. */
export class CueIndex {
  private readonly words = new Map<number, Ending>();
  /** Which words may end a phrase, by the low bits of their hashes: most words do not, and this is quick to see. */
  private readonly endings = new Int32Array(ENDINGS >>> 5);
  private readonly runs = new Map<string, CueName>();
  private readonly fillers: ReadonlySet<number>;

  constructor(cues: Readonly<Record<CueName, CueWords>>, fillers: Iterable<string>) {
    for (const [cue, words] of Object.entries(cues) as [CueName, CueWords][]) {
      for (const phrase of Object.values(words).flat()) this.add(cue, phrase);
    }
    for (const { longer } of this.words.values()) {
      for (const phrases of longer.values()) phrases.sort((a, b) => b.words - a.words);
    }
    this.fillers = new Set([...fillers].flatMap(hashesOf));
  }

  private add(cue: CueName, phrase: string): void {
    if (isIdeographic(phrase.charCodeAt(0))) {
      this.runs.set(phrase, cue);
      return;
    }
    const [last, ...before] = hashesOf(phrase).reverse();
    if (last === undefined) return;
    const ending: Ending = this.words.get(last) ?? { longer: new Map() };
    this.words.set(last, ending);
    const [previous] = before;
    if (previous === undefined) ending.alone ??= { cue, words: 1 };
    else {
      const phrases = ending.longer.get(previous) ?? [];
      phrases.push({ cue, words: before.length + 1, before });
      ending.longer.set(previous, phrases);
    }
    this.endings[(last & (ENDINGS - 1)) >>> 5]! |= 1 << (last & 31);
  }

  /** Whether a phrase may end with this word. */
  mayEnd(hash: number): boolean {
    return ((this.endings[(hash & (ENDINGS - 1)) >>> 5]! >>> (hash & 31)) & 1) !== 0;
  }

  /**
   * The cue whose phrase ends with the newest of some words; the longest phrase wins.
   *
   * @param hashes The words, each in the place of its number modulo `LONGEST_PHRASE`.
   */
  match(hashes: Readonly<Int32Array>, newest: number): CueMatch | undefined {
    const ending = this.words.get(hashes[newest % LONGEST_PHRASE]!);
    const phrases = ending?.longer.get(hashes[(newest - 1) % LONGEST_PHRASE]!);
    if (phrases) {
      for (const phrase of phrases) if (endsWith(hashes, newest, phrase)) return phrase;
    }
    return ending?.alone;
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

/** Whether the words before the newest are those of the phrase. */
const endsWith = (hashes: Readonly<Int32Array>, newest: number, { before }: Phrase): boolean =>
  before.every((hash, index) => hash === hashes[(newest - 1 - index) % LONGEST_PHRASE]);
