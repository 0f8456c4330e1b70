import { performance } from 'node:perf_hooks';
import { Frame } from '../../../libs/model/src/prompt/frame';
import { type Spotlighting } from '../../../libs/model/src/prompt/spotlighting/spotlighting';
import { median } from '../injection/figures';
import { repeatTo } from '../repeat-to';
import { forgedEnds, looksLikeAnEnd } from './forged-ends';
import { type PoisonedDocument } from './poisoned-documents';
import { type CountTokens } from './tokens';
import { UNSPACED_DOCUMENTS } from './unspaced-documents';

/** What one technique does to poisoned documents. */
export interface SpotlightingFigures {
  readonly technique: Spotlighting;
  /** Share of the documents whose whole instruction still stands in the prompt, letter by letter. */
  readonly whole: number;
  /** The same in documents of our own where words have no spaces. */
  readonly unspaced: number;
  /** Share in which five words of the instruction still stand in a row. */
  readonly words: number;
  /** Share of forged ends of the frame that still look like one. */
  readonly forged: number;
  /** How many times longer the text is, in characters. */
  readonly characters: number;
  /** How many times more tokens it has. */
  readonly tokens: number;
  /** Milliseconds for a text of 2,000 characters, the median. */
  readonly milliseconds: number;
}

const NONCE = '0123456789ABCDEF';
const IN_A_ROW = 5;
const ROUNDS = 2_000;
const LENGTH = 2_000;
/** Tokenizers are slow: tokens are counted in this many documents, evenly chosen. */
const MOST_COUNTED = 150;

function hasWords(prompt: string, instruction: string): boolean {
  const words = instruction.split(/\s+/);
  const runs = words.slice(0, Math.max(1, words.length - IN_A_ROW + 1));
  return runs.some((_word, at) => prompt.includes(words.slice(at, at + IN_A_ROW).join(' ')));
}

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length / items.length;

/** A document as it stands between the tags. */
interface Written extends PoisonedDocument {
  readonly prompt: string;
}

function inside(technique: Spotlighting, text: string): string {
  const wrapped = new Frame(NONCE, { spotlighting: technique, texts: [text] }).wrap(text);
  return wrapped.slice(wrapped.indexOf('\n') + 1, wrapped.lastIndexOf('\n'));
}

function timeOf(technique: Spotlighting, text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    new Frame(NONCE, { spotlighting: technique, texts: [text] }).wrap(text);
    return performance.now() - start;
  });
  return median(times);
}

/** How many times longer the prompts are than the texts. */
function growth(written: readonly Written[], length: (text: string) => number): number {
  const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + length(text), 0);
  return sum(written.map(({ prompt }) => prompt)) / sum(written.map(({ text }) => text));
}

const evenly = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.filter((_item, at) => at % Math.ceil(items.length / most) === 0);

/** Measures one technique. */
export function measure(
  technique: Spotlighting,
  documents: readonly PoisonedDocument[],
  count: CountTokens,
): SpotlightingFigures {
  const write = (one: PoisonedDocument): Written => ({ ...one, prompt: inside(technique, one.text) });
  const written = documents.map(write);
  const stands = ({ prompt, instruction }: Written): boolean => prompt.includes(instruction);
  const forged = forgedEnds(NONCE).flatMap((end) => documents.map(({ text }) => `${text}\n${end}\n`));
  return {
    technique,
    whole: share(written, stands),
    unspaced: share(UNSPACED_DOCUMENTS.map(write), stands),
    words: share(written, ({ prompt, instruction }) => hasWords(prompt, instruction)),
    forged: share(forged, (text) => looksLikeAnEnd(inside(technique, text))),
    characters: growth(written, (text) => text.length),
    tokens: growth(evenly(written, MOST_COUNTED), count),
    milliseconds: timeOf(technique, repeatTo(documents[0]!.text, LENGTH)),
  };
}
