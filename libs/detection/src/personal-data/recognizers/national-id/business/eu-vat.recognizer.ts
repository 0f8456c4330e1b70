import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { VAT_NUMBERS } from './vat-checks';

/** A shape with a space, dot or hyphen allowed before each of its characters. */
const spaced = (shape: string): string =>
  shape.replace(/\\d|\[[^\]]+\]|[A-Z0-9](?![^{]*\})/g, (character) => `(?:[ .-]?${character})`);

const PREFIXED = Object.entries(VAT_NUMBERS).map(([country, [shape]]) => country + spaced(shape));

/** VAT numbers of the European Union and the United Kingdom, with the prefix of the country. */
export const europeanVat: readonly Recognizer[] = identifier({
  rule: 'eu.vat',
  category: 'BUSINESS_ID',
  forms: [[new RegExp(PREFIXED.join('|')), 8, 32, 0.75]],
  holds: (code) => VAT_NUMBERS[code.slice(0, 2)]![1](code.slice(2)),
});
