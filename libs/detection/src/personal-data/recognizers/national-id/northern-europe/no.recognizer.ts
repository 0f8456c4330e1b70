import { isDay, twoDigits } from '../../../checksum/calendar';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11 } from '../weights';

/** Folkeregisteret: day (plus 40: D number), month (plus 40: H number), two check digits mod 11. */
const isBirthNumber = (code: string): boolean =>
  isDay(twoDigits(code, 2) % 40, twoDigits(code, 0) % 40) &&
  endsInComplement11(code, [3, 7, 6, 1, 8, 9, 4, 5, 2]) &&
  endsInComplement11(code, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);

/** Brønnøysundregistrene: weights 3 2 7 6 5 4 3 2, mod 11. */
const isOrganisation = (code: string): boolean =>
  endsInComplement11(code.replace('NO', ''), [3, 2, 7, 6, 5, 4, 3, 2]);

/** Identifiers of Norway: birth numbers and D numbers, organisation numbers. */
export const norway: readonly Recognizer[] = [
  ...identifier({
    rule: 'no.birth-number',
    forms: [
      [/\d{6}[ -]\d{5}/, 12, 12, 0.7],
      [/\d{11}/, 11, 11, 0.6],
    ],
    holds: isBirthNumber,
  }),
  ...identifier({
    rule: 'no.organisation',
    category: 'BUSINESS_ID',
    forms: [
      [/NO[ ]?[89]\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?MVA/, 14, 18, 0.8],
      [/[89]\d{2}[ ]?\d{3}[ ]?\d{3}/, 9, 11, 0.3],
    ],
    holds: isOrganisation,
  }),
];
