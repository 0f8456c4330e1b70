import { valueAt } from '../../../checksum/character-value';
import { weightedSum } from '../../../checksum/weighted-sum';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11 } from '../weights';

/** HM Revenue & Customs, NIM39110: letters and prefixes that are never given. */
const NINO = '(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]';

/** Weights of the digits after the first, which is the check digit. */
const UTR = [0, 6, 7, 8, 9, 10, 5, 4, 3, 2];
const UTR_CHECKS = '21987654321';

/** Identifiers of the United Kingdom: National Insurance, NHS, Unique Taxpayer Reference, company number. */
export const unitedKingdom: readonly Recognizer[] = [
  ...identifier({
    rule: 'gb.nino',
    forms: [
      [new RegExp(`${NINO}(?:[ -]\\d{2}){3}[ -][A-D]`), 13, 13, 0.75],
      [new RegExp(`${NINO}\\d{6}[ ]?[A-D]`), 9, 10, 0.55],
    ],
    cues: ['national-id', 'ssn'],
  }),
  // NHS Data Dictionary: weights 10 to 2, mod 11; 10 is never given.
  ...identifier({
    rule: 'gb.nhs',
    category: 'MEDICAL_ID',
    forms: [[/\d{3}[ -]?\d{3}[ -]?\d{4}/, 10, 12, 0.3]],
    holds: (code) => endsInComplement11(code, [10, 9, 8, 7, 6, 5, 4, 3, 2]),
    cues: ['medical', 'national-id'],
  }),
  ...identifier({
    rule: 'gb.utr',
    forms: [[/\d{5}[ ]?\d{5}/, 10, 11, 0.25]],
    holds: (code) => valueAt(UTR_CHECKS, weightedSum(code, UTR) % 11) === valueAt(code, 0),
  }),
  ...identifier({
    rule: 'gb.company',
    category: 'BUSINESS_ID',
    forms: [[/(?:SC|NI|OC|SO|NC|R0|0\d|1\d)\d{6}/, 8, 8, 0.25]],
  }),
];
