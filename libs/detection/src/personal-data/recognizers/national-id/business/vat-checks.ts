import { twoDigits } from '../../../checksum/calendar';
import { valueAt } from '../../../checksum/character-value';
import { isLuhn } from '../../../checksum/luhn';
import { isMod11And10 } from '../../../checksum/mod-11-10';
import { isMod97With10, remainder } from '../../../checksum/mod-97';
import { weightedDigitSum, weightedSum } from '../../../checksum/weighted-sum';
import { isIco } from '../eastern-europe/cz.recognizer';
import { isCyprusTax } from '../southern-europe/cy-mt.recognizer';
import { isCif, isNif } from '../southern-europe/es.recognizer';
import { isAfm } from '../southern-europe/gr.recognizer';
import { isPortugueseNif } from '../southern-europe/pt.recognizer';
import { endsInComplement10, endsInComplement11, endsInRemainder11 } from '../weights';
import { isEnterprise } from '../western-europe/be.recognizer';
import { isPps } from '../western-europe/ie.recognizer';
import { isBsn } from '../western-europe/nl.recognizer';

/** How one country writes its VAT number behind the prefix, digits and capital letters only, and checks it. */
export type VatNumber = readonly [shape: string, holds: (code: string) => boolean];

const OLDER_GB = 42;
/** Either sum of the two series that HMRC gave out: a multiple of 97, or 55 less. */
const isBritish = (code: string): boolean =>
  [0, OLDER_GB].includes((weightedSum(code, [8, 7, 6, 5, 4, 3, 2]) + twoDigits(code, 7)) % 97);

/** Nine digits of companies: weights 1 to 8, and 3 to 9, 1 when the first give 10. */
function isLithuanian(code: string): boolean {
  if (code.length === 12) return endsInLithuanian(code, 11);
  return endsInLithuanian(code, 8);
}
function endsInLithuanian(code: string, length: number): boolean {
  const weights = (from: number): number[] => Array.from({ length }, (_, index) => ((from + index) % 9) + 1);
  const first = weightedSum(code, weights(0)) % 11;
  const check = first === 10 ? (weightedSum(code, weights(2)) % 11) % 10 : first;
  return check === valueAt(code, length);
}

const isAustrian = (code: string): boolean =>
  (weightedDigitSum(code.slice(1), [1, 2, 1, 2, 1, 2, 1]) + 4 + valueAt(code, 8)) % 10 === 0;

const isFrench = (code: string): boolean =>
  isLuhn(code.slice(2)) && (12 + 3 * (remainder(code.slice(2), 97) % 97)) % 97 === twoDigits(code, 0);

const isRomanian = (code: string): boolean => {
  const padded = code.padStart(10, '0');
  return ((weightedSum(padded, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === valueAt(padded, 9);
};

const NORDIC = [2, 7, 6, 5, 4, 3, 2, 1];

/** VAT numbers by prefix: shapes and checks as the Commission's VIES service and the tax authorities describe them. */
export const VAT_NUMBERS: Readonly<Record<string, VatNumber>> = {
  AT: ['U\\d{8}', isAustrian],
  BE: ['[01]\\d{9}', isEnterprise],
  BG: [
    '\\d{9}',
    (code) =>
      endsInRemainder11(code, [1, 2, 3, 4, 5, 6, 7, 8], 3) ||
      endsInRemainder11(code, [3, 4, 5, 6, 7, 8, 9, 10], 0),
  ],
  CY: ['\\d{8}[A-Z]', isCyprusTax],
  CZ: ['\\d{8}', isIco],
  DE: ['[1-9]\\d{8}', isMod11And10],
  DK: ['[1-9]\\d{7}', (code) => weightedSum(code, NORDIC) % 11 === 0],
  EE: ['10\\d{7}', (code) => endsInComplement10(code, [3, 7, 1, 3, 7, 1, 3, 7])],
  EL: ['\\d{9}', isAfm],
  ES: ['(?:[A-Z]\\d{7}[0-9A-Z]|\\d{8}[A-Z])', (code) => isNif(code) || isCif(code)],
  FI: ['\\d{8}', (code) => endsInComplement11(code, [7, 9, 10, 5, 8, 4, 2])],
  FR: ['\\d{11}', isFrench],
  GB: ['\\d{9}', isBritish],
  HR: ['\\d{11}', isMod11And10],
  HU: ['\\d{8}', (code) => endsInComplement10(code, [9, 7, 3, 1, 9, 7, 3])],
  IE: ['\\d{7}[A-W][A-I]?', isPps],
  IT: ['\\d{11}', isLuhn],
  LT: ['(?:\\d{12}|\\d{9})', isLithuanian],
  LU: ['\\d{8}', (code) => Number(code.slice(0, 6)) % 89 === twoDigits(code, 6)],
  LV: ['[4-9]\\d{10}', (code) => weightedSum(code, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3],
  MT: ['\\d{8}', (code) => (weightedSum(code, [3, 4, 6, 7, 8, 9]) + twoDigits(code, 6)) % 37 === 0],
  NL: ['\\d{9}B\\d{2}', (code) => isBsn(code.slice(0, 9)) || isMod97With10(`NL${code}`)],
  PL: ['\\d{10}', (code) => endsInRemainder11(code, [6, 5, 7, 2, 3, 4, 5, 6, 7])],
  PT: ['\\d{9}', isPortugueseNif],
  RO: ['[1-9]\\d{5,9}', isRomanian],
  SE: ['\\d{10}01', (code) => isLuhn(code.slice(0, 10))],
  SI: ['[1-9]\\d{7}', (code) => endsInComplement11(code, [8, 7, 6, 5, 4, 3, 2], 0)],
  SK: ['[1-9]\\d{9}', (code) => remainder(code, 11) === 0],
  XI: ['\\d{9}', isBritish],
};
