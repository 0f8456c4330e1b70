import { type Recognizer } from '../../recognizer';
import { hasCheckDigit } from './mrz';

/** Fields of the second line of a passport that have a check digit: number, birth, expiry. */
const MRZ_FIELDS = [
  [0, 9],
  [13, 19],
  [21, 27],
] as const;

/** How countries write the numbers of their passports. */
const SHAPES = [
  // One to three letters, then digits: Austria, Italy, Spain, Poland, India, Japan, Canada, Brazil, Belgium, …
  '[A-Z]{1,3}[- ]?\\d{5,8}[A-Z]?',
  // Digits only: United States, United Kingdom, Sweden, Denmark, Ireland, Greece, …
  '\\d{7,10}',
  // Germany: letters that are not mistaken for digits; the Netherlands, Switzerland: letters among digits.
  '[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\\d?',
  '[A-NP-Z]{2}[A-NP-Z0-9]{6}\\d',
  '[A-Z]\\d[A-Z0-9]{5,7}',
  // France, Russia.
  '\\d\\d[A-Z]{2}\\d{5}',
  '\\d\\d(?: ?\\d\\d ?\\d{6}| \\d{7})',
];

/** Numbers of passports. */
export const PASSPORTS: readonly Recognizer[] = [
  {
    category: 'PASSPORT',
    rule: 'passport',
    triggers: '0123456789',
    pattern: new RegExp(`(?<![\\w.-])(?=[A-Z -]{0,9}\\d)(?:${SHAPES.join('|')})(?![\\w-]|\\.\\d)`),
    minLength: 6,
    maxLength: 13,
    score: 0.25,
    cues: ['passport'],
  },
  {
    category: 'PASSPORT',
    rule: 'passport.mrz',
    triggers: '0123456789',
    pattern: /(?<!\w)[A-Z0-9]{9}\d[A-Z]{3}\d{7}[MFX]\d{7}/,
    minLength: 28,
    maxLength: 28,
    score: 0.95,
    cues: ['passport'],
    validate: (match) =>
      MRZ_FIELDS.every(([from, to]) => hasCheckDigit(match, from, to)) ? match.length : 0,
  },
];
