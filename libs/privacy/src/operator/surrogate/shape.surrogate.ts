import { type KeyedDraw } from './keyed-draw';
import { type SurrogateMaker } from './surrogate-maker';

const ALPHABETS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'абвгдежзиклмнопрстуфхцчшэюя',
  'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ',
];
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

function characterFor(character: string, draw: KeyedDraw): string | undefined {
  // A number that begins with zero is none in JSON, and zeros often mean that nothing is there.
  if (character >= '1' && character <= '9') return String(1 + draw.below(9));
  if (character === '0') return '0';
  const alphabet = ALPHABETS.find((letters) => letters.includes(character));
  if (alphabet) return alphabet[draw.below(alphabet.length)]!;
  return LETTER_OR_NUMBER.test(character) ? undefined : character;
}

/** Letters for letters, digits for digits; what lies between them stays. */
export const shape: SurrogateMaker = (value, { draw }) => {
  const characters = Array.from(value, (character) => characterFor(character, draw));
  return characters.includes(undefined) ? undefined : characters.join('');
};

/** Puts digits in the place of digits. */
export function withDigits(value: string, digits: string): string {
  let at = 0;
  return value.replace(/\d/g, () => digits[at++] ?? '0');
}

/** The digits of a value. */
export const digitsOf = (value: string): string => value.replace(/\D/g, '');
