import { type Recognizer } from '../../recognizer';

const NO_ID = /^#?(?:(?:19|20)\d\d|(?:19|20)\d\d[-/]\d\d[-/]\d\d|\d\d?[-/]\d\d?[-/](?:19|20)?\d\d)$/;
const validate = (match: string): number => (NO_ID.test(match) ? 0 : match.length);

/** Abbreviations that say themselves whose number follows. */
const HOLDERS =
  'CUST|CUSTOMER|CLIENT|CLT|EMP|EMPL|EMPLOYEE|STAFF|MEMBER|MEMB|MBR|STUDENT|STU|USR|KUNDE|KND|KDNR|KD|CLI|CTE|KLANT|KL|PERS|MIT|MATR|SOCIO|EMPLEADO|DIP';

/** Numbers of customers, employees, members, cases, policies. */
export const ID_NUMBERS: readonly Recognizer[] = [
  {
    category: 'ID_NUMBER',
    rule: 'id-number.prefixed',
    triggers: '0123456789',
    pattern: new RegExp(`(?<![\\w.-])(?:${HOLDERS})[-_#]\\d{4,12}(?![\\w-])`),
    minLength: 7,
    maxLength: 24,
    score: 0.55,
    cues: ['id-number', 'person'],
  },
  {
    category: 'ID_NUMBER',
    rule: 'id-number',
    triggers: '0123456789',
    pattern: /(?<![\w.@#-])#?(?=[A-Za-z/._-]{0,12}\d)[A-Za-z\d](?:[-/.]?[A-Za-z\d]){2,31}(?![\w-]|[./]\w)/,
    minLength: 3,
    maxLength: 64,
    score: 0.15,
    cues: ['id-number'],
    validate,
  },
  {
    // Letters and a number right after the word for a person: `customer CU735394`.
    category: 'ID_NUMBER',
    rule: 'id-number.person',
    triggers: '0123456789',
    pattern: /(?<![\w.@#-])[A-Z]{1,5}[-_]?\d{4,10}(?![\w-]|[./]\w)/,
    minLength: 5,
    maxLength: 16,
    score: 0.11,
    cues: ['person'],
    validate,
  },
  {
    category: 'ID_NUMBER',
    rule: 'id-number.grouped',
    triggers: '0123456789',
    pattern: /(?<![\w.@#-])(?:[A-Z]{1,4} )?\d{2,6}(?: \d{2,6}){0,4}(?![\w-]|[./]\w)/,
    minLength: 5,
    maxLength: 36,
    score: 0.15,
    cues: ['id-number'],
    validate,
  },
];
