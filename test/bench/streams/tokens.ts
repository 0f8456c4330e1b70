import { seededRandom } from '../../../libs/detection/spec/injection/seeded-random';
import { type StreamedText } from './texts';

const SEED = 7;

/** Cuts a text into pieces of one to twice its token length less one character, always the same. */
export function tokensOf({ text, tokenLength }: StreamedText): readonly string[] {
  const random = seededRandom(SEED);
  const tokens: string[] = [];
  for (let at = 0; at < text.length;) {
    const length = 1 + Math.floor(random() * (2 * tokenLength - 1));
    tokens.push(text.slice(at, at + length));
    at += length;
  }
  return tokens;
}
