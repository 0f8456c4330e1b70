import { type Technique } from './technique';

/** Letters of scripts that put no spaces between words. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const BETWEEN = `(?<=[${UNSPACED}])(?=[${UNSPACED}])`;
const SPACE_BETWEEN = `(?<=[${UNSPACED}])\\s(?=[${UNSPACED}])`;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
/** Where signs go; white space in the group stays, since a sign alone would not say that it was there. */
const PLACES = new RegExp(`(${SPACE_BETWEEN}|[^\\S ])|${BETWEEN}| `, 'gu');
/** The same for texts without such letters, many times faster. */
const SPACES = /([^\S ])| /g;

/**
 * A sign between all words instead of the space (Hines et al. 2024, "datamarking"), and between letters where words have
 * no spaces.
 *
 * Line breaks and tabs stay, between two signs: tables and code can be read, and no line begins with a word.
 */
export const datamark: Technique = {
  instruction: (mark) => ` Its words are joined by "${mark}" instead of spaces.`,
  showsTags: true,
  write: (text, mark) =>
    text
      .replaceAll(mark, ' ')
      .replace(HAS_UNSPACED.test(text) ? PLACES : SPACES, (_place, kept?: string) =>
        kept === undefined ? mark : mark + kept + mark,
      ),
};
