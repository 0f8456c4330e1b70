import { isDay, twoDigits } from '../../../checksum/calendar';
import { isMod11And10 } from '../../../checksum/mod-11-10';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement11, varies } from '../weights';

/** JMBG, law of 1976: DDMMYYY, region, serial; weights 7 to 2 twice, mod 11; kept by all countries of Yugoslavia. */
const isJmbg = (code: string): boolean =>
  isDay(twoDigits(code, 2), twoDigits(code, 0)) &&
  endsInComplement11(code, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0);

/** Identifiers of Croatia, Slovenia, Serbia, Bosnia, Montenegro and North Macedonia. */
export const balkans: readonly Recognizer[] = [
  // Three digits of the year: 9xx or 0xx.
  ...identifier({ rule: 'yu.jmbg', forms: [[/[0-3]\d[01]\d[09]\d{8}/, 13, 13, 0.5]], holds: isJmbg }),
  // Porezna uprava: ISO 7064 MOD 11,10.
  ...identifier({
    rule: 'hr.oib',
    forms: [[/\d{11}/, 11, 11, 0.35]],
    holds: (code) => isMod11And10(code) && varies(code),
    cues: ['national-id', 'business-id'],
  }),
  // Finančna uprava: weights 8 to 2, mod 11; 10 counts as 0.
  ...identifier({
    rule: 'si.tax',
    forms: [[/[1-9]\d{7}/, 8, 8, 0.3]],
    holds: (code) => endsInComplement11(code, [8, 7, 6, 5, 4, 3, 2], 0),
  }),
  ...identifier({
    rule: 'rs.pib',
    category: 'BUSINESS_ID',
    forms: [[/[1-9]\d{8}/, 9, 9, 0.3]],
    holds: isMod11And10,
  }),
];
