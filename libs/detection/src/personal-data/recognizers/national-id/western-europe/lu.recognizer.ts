import { isDay, twoDigits } from '../../../checksum/calendar';
import { isLuhn } from '../../../checksum/luhn';
import { isVerhoeff } from '../../../checksum/verhoeff';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Centre des technologies de l'information de l'État: Luhn over the first twelve, Verhoeff over eleven and the last. */
const holds = (code: string): boolean =>
  isDay(twoDigits(code, 4), twoDigits(code, 6)) &&
  isLuhn(code.slice(0, 12)) &&
  isVerhoeff(code.slice(0, 11) + code.slice(12));

/** Identifiers of Luxembourg: the national identification number. */
export const luxembourg: readonly Recognizer[] = identifier({
  rule: 'lu.national',
  forms: [[/(?:18|19|20)\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{3}[ ]?\d{2}/, 13, 17, 0.75]],
  holds,
  cues: ['national-id', 'ssn'],
});
