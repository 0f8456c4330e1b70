import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11 } from '../weights';

/** AFIP, Resolución General 10: weights 5 4 3 2 7 6 5 4 3 2, mod 11. */
const holds = (code: string): boolean => endsInComplement11(code, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 9);

/** Identifiers of Argentina: CUIT, CUIL, DNI. */
export const argentina: readonly Recognizer[] = [
  ...identifier({
    rule: 'ar.cuil',
    forms: [
      [/2[03-7][-]\d{8}[-]\d/, 13, 13, 0.8],
      [/2[03-7]\d{8}\d/, 11, 11, 0.3],
    ],
    holds,
  }),
  ...identifier({
    rule: 'ar.cuit-company',
    category: 'BUSINESS_ID',
    forms: [
      [/3[034][-]\d{8}[-]\d/, 13, 13, 0.8],
      [/3[034]\d{8}\d/, 11, 11, 0.3],
    ],
    holds,
  }),
  ...identifier({ rule: 'ar.dni', forms: [[/\d{1,2}\.\d{3}\.\d{3}/, 9, 10, 0.2]] }),
];
