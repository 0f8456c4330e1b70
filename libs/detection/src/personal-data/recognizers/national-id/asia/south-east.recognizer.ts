import { isDay, twoDigits } from '../../../checksum/calendar';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Ministry of Home Affairs: region, DDMMYY (women: day plus 40), serial. */
const isNik = (code: string): boolean =>
  isDay(twoDigits(code, 8), twoDigits(code, 6) % 40) && code.slice(12) !== '0000';

/** Identifiers of Indonesia, Vietnam and the Philippines; none has a check digit. */
export const southEastAsia: readonly Recognizer[] = [
  ...identifier({
    rule: 'id.nik',
    forms: [[/(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{14}/, 16, 16, 0.4]],
    holds: isNik,
  }),
  ...identifier({
    rule: 'id.npwp',
    forms: [[/\d{2}\.\d{3}\.\d{3}\.\d[-]\d{3}\.\d{3}/, 20, 20, 0.7]],
  }),
  // Circular 59/2021: province 001 to 096, century and sex, year, six digits.
  ...identifier({ rule: 'vn.cccd', forms: [[/0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}/, 12, 12, 0.35]] }),
  ...identifier({
    rule: 'ph.tin',
    forms: [[/\d{3}[-]\d{3}[-]\d{3}(?:[-]\d{3,5})?/, 11, 17, 0.3]],
  }),
  ...identifier({
    rule: 'ph.sss',
    forms: [[/\d{2}[-]\d{7}[-]\d/, 12, 12, 0.4]],
    cues: ['national-id', 'ssn'],
  }),
];
