import { remainder } from '../../../checksum/mod-97';
import { isLuhn } from '../../../checksum/luhn';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { varies } from '../weights';

const MONTH = '(?:0[1-9]|1[0-2]|[2-9]\\d)';
const PLACE = '(?:\\d{2}|2[AB])';
const SPACED = `[1-478][ ]\\d{2}[ ]${MONTH}[ ]${PLACE}[ ]\\d{3}[ ]\\d{3}`;

/** INSEE, registre national d'identification: 97 less the rest of the number by 97; 2A counts 19 and 2B 18. */
function isNir(code: string): boolean {
  const digits = code.replace('2A', '19').replace('2B', '18');
  return 97 - remainder(digits.slice(0, 13), 97) === Number(digits.slice(13));
}

/** Identifiers of France: NIR, tax number, RPPS, SIREN, SIRET. */
export const france: readonly Recognizer[] = [
  ...identifier({
    rule: 'fr.nir',
    forms: [
      [new RegExp(`${SPACED}[ ]\\d{2}`), 21, 21, 0.85],
      [new RegExp(`[12]\\d{2}${MONTH}${PLACE}\\d{6}[ ]?\\d{2}`), 15, 16, 0.65],
    ],
    holds: isNir,
    cues: ['national-id', 'ssn', 'medical'],
  }),
  ...identifier({
    rule: 'fr.nir',
    forms: [[new RegExp(SPACED), 18, 18, 0.55]],
    cues: ['national-id', 'ssn', 'medical'],
  }),
  // Direction générale des Finances publiques: ten digits, then their rest by 511.
  ...identifier({
    rule: 'fr.tax-number',
    forms: [
      [/[0-3]\d[ ]\d{2}[ ]\d{3}[ ]\d{3}[ ]\d{3}/, 17, 17, 0.65],
      [/[0-3]\d{12}/, 13, 13, 0.4],
    ],
    holds: (code) => remainder(code.slice(0, 10), 511) === Number(code.slice(10)),
  }),
  ...identifier({
    rule: 'fr.rpps',
    category: 'MEDICAL_ID',
    forms: [[/[18]\d{10}/, 11, 11, 0.3]],
    holds: isLuhn,
  }),
  ...identifier({
    rule: 'fr.siren',
    category: 'BUSINESS_ID',
    forms: [[/\d{3}[ ]?\d{3}[ ]?\d{3}/, 9, 11, 0.25]],
    holds: (code) => isLuhn(code) && varies(code),
  }),
  ...identifier({
    rule: 'fr.siret',
    category: 'BUSINESS_ID',
    forms: [
      [/\d{3}[ ]\d{3}[ ]\d{3}[ ]\d{5}/, 17, 17, 0.5],
      [/\d{9}[ ]?\d{5}/, 14, 15, 0.3],
    ],
    holds: (code) => isLuhn(code.slice(0, 9)) && isLuhn(code),
  }),
];
