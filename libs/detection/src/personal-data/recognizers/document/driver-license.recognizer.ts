import { type Recognizer } from '../../recognizer';

const DATE = /^(?:(?:19|20)\d\d[-/]\d\d[-/]\d\d|\d\d?[-/]\d\d?[-/](?:19|20)\d\d)$/;

/** Numbers of driving licences. */
export const DRIVER_LICENSES: readonly Recognizer[] = [
  {
    // United Kingdom: surname, date of birth (women: month + 50), initials, check characters.
    category: 'DRIVER_LICENSE',
    rule: 'driver-license.gb',
    triggers: '0123456789',
    pattern:
      /(?<!\w)[A-Z]{1,5}9{0,4}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9][A-Z0-9][A-Z]{2}(?:\d\d)?(?!\w)/,
    minLength: 16,
    maxLength: 18,
    score: 0.75,
    cues: ['driver-license'],
    validate: (match) => (match.length === 16 || match.length === 18 ? match.length : 0),
  },
  {
    category: 'DRIVER_LICENSE',
    rule: 'driver-license',
    triggers: '0123456789',
    pattern:
      /(?<![\w.-])(?=[A-Z/ -]{0,9}\d)(?:[A-Z]{1,2}\d{2,3}(?: \d{2,4}){2,4}|\d{2,4}(?: \d{2,6}){1,4}(?: [A-Z]{1,2})?|[A-Z]{1,3} \d{5,9}|[A-Z\d](?:[-/*]?[A-Z\d]){4,19})(?![\w-]|\.\d)/,
    minLength: 5,
    maxLength: 40,
    score: 0.2,
    cues: ['driver-license'],
    validate: (match) => (DATE.test(match) ? 0 : match.length),
  },
];
