import { type Recognizer } from '../../recognizer';

const FEWEST_CHARACTERS = 4;
const MOST_CHARACTERS = 9;

/** Plates have so many letters and digits, and some of both. */
function validate(match: string): number {
  const characters = match.replace(/[ ·-]/g, '');
  const fits = characters.length >= FEWEST_CHARACTERS && characters.length <= MOST_CHARACTERS;
  return fits && /\d/.test(characters) && /\D/.test(characters) ? match.length : 0;
}

/** Licence plates: up to four groups of capital letters and digits. */
export const licensePlate: Recognizer = {
  category: 'LICENSE_PLATE',
  rule: 'plate',
  triggers: '0123456789',
  pattern: /(?<![\w.-])(?=[A-ZÄÖÜ -]{0,8}\d)[A-ZÄÖÜ\d]{1,8}(?:[- ·][A-ZÄÖÜ\d]{1,5}){0,3}(?![\w-])/,
  minLength: FEWEST_CHARACTERS,
  maxLength: 26,
  score: 0.25,
  cues: ['plate', 'vehicle'],
  validate,
};
