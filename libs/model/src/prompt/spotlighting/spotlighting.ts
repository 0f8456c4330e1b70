/**
 * How text from outside is set apart (spotlighting; Hines et al. 2024): between tags alone, with a sign between its words
 * instead of spaces, or encoded.
 */
export type Spotlighting = 'delimit' | 'datamark' | 'encode';

/** One way to write a text from outside, so that it cannot be taken for instructions. */
interface Technique {
  /** What the model is told of it, behind the sentence about the tags. */
  readonly instruction: (mark: string) => string;
  /** The text as it stands between the tags. */
  readonly write: (text: string, mark: string) => string;
}

/** Runs of white space; a line break is one too, so that no line of the text begins a line of the prompt. */
const SPACES = /\s+/g;

const withoutMark = (text: string, mark: string): string => text.replaceAll(mark, ' ');

/** The techniques by name. */
export const TECHNIQUES: Readonly<Record<Spotlighting, Technique>> = {
  delimit: { instruction: () => '', write: (text) => text },
  datamark: {
    instruction: (mark) => ` Its words are joined by "${mark}" instead of spaces.`,
    write: (text, mark) => withoutMark(text, mark).trim().replace(SPACES, mark),
  },
  encode: {
    instruction: () => ' It is encoded in Base64 (UTF-8).',
    write: (text) => Buffer.from(text, 'utf8').toString('base64'),
  },
};

/** Signs that are seldom in texts, and few tokens to models. */
const MARKS = ['\u02c6', '\u2038', '\u2021', '\u203b', '\u2042', '\u2020', '\u00a4', '\u2016'];

/** The sign between the words of one call: what stands in a text cannot know it. */
export const markOf = (nonce: string): string => MARKS[nonce.charCodeAt(nonce.length - 1) % MARKS.length]!;

/**
 * Checks the option once, at boot.
 *
 * @throws Error when there is no such technique.
 */
export function assertSpotlighting(name: string = 'delimit'): void {
  if (Object.hasOwn(TECHNIQUES, name)) return;
  throw new Error(`spotlighting: "${name}" is none of: ${Object.keys(TECHNIQUES).join(', ')}.`);
}
