import { isDay, twoDigits } from '../../../checksum/calendar';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11 } from '../weights';

/** Þjóðskrá: weights 3 2 7 6 5 4 3 2, mod 11; companies have 40 added to the day. */
const holds = (code: string, plus: number): boolean =>
  isDay(twoDigits(code, 2), twoDigits(code, 0) - plus) && endsInComplement11(code, [3, 2, 7, 6, 5, 4, 3, 2]);

/** Identifiers of Iceland: the kennitala of persons and of companies. */
export const iceland: readonly Recognizer[] = [
  ...identifier({
    rule: 'is.kennitala',
    forms: [
      [/\d{6}[-]\d{3}[089]/, 11, 11, 0.65],
      [/\d{6}[ ]?\d{3}[089]/, 10, 11, 0.35],
    ],
    holds: (code) => holds(code, 0),
  }),
  ...identifier({
    rule: 'is.kennitala-company',
    category: 'BUSINESS_ID',
    forms: [[/[4-7]\d{5}[ -]?\d{3}[089]/, 10, 11, 0.35]],
    holds: (code) => holds(code, 40),
  }),
];
