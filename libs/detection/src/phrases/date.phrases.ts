import { type Finding } from '../finding';
import { isMonth } from './month-index';
import { type PhraseRule, type PhraseText } from './phrase-rule';

/** A date is a date of birth when a word says so at most this many words before it. */
const BIRTH_REACH = 4;
/** A date alone says nothing of a person: it is reported next to a person only, or where a word announces it. */
const ALONE = 0.45;
const ANNOUNCED = 0.6;

const MARKED = '\u00aa\u00ba';
const LETTERS = 'A-Za-z\u00c0-\u024f\u0370-\u052f';
const YEAR = '(?:1[89]|20)\\d\\d';
const TIME = '(?: \\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?';

function dateAt(start: number, text: string, { cue }: PhraseText, rule: string): Finding {
  const hit = cue(start);
  const end = start + text.length;
  if (hit?.cue === 'birth' && hit.distance <= BIRTH_REACH) {
    return {
      category: 'DATE_OF_BIRTH',
      start,
      end,
      score: hit.isConsumed ? 0.6 : 0.9,
      rule: `${rule}.birth`,
    };
  }
  const isAnnounced = hit?.cue === 'date' && hit.distance === 0;
  return { category: 'DATE', start, end, score: isAnnounced ? ANNOUNCED : ALONE, rule };
}

const TIME_OF_DAY = / \d\d:\d\d.{0,16}$/;

/** The time belongs to a date that is announced (`Date: …`); elsewhere it is the time stamp of a machine. */
function readNumeric(match: RegExpExecArray, phrase: PhraseText): Finding | undefined {
  const [year, first, second] = [match[1] ?? match[6], match[2] ?? match[4], match[3] ?? match[5]].map(
    Number,
  );
  if (!isCalendar(year!, first!, second!)) return undefined;
  if (!TIME_OF_DAY.test(match[0])) return dateAt(match.index, match[0], phrase, 'date.numeric');
  const found = dateAt(match.index, match[0], phrase, 'date.numeric');
  return found.score > ALONE ? found : undefined;
}

/** Whether day and month are possible in one order or the other; the year has two or four digits. */
function isCalendar(year: number, first: number, second: number): boolean {
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  return low >= 1 && low <= 12 && high <= 31 && (year < 100 || (year >= 1850 && year < 2100));
}

const readTextual = (match: RegExpExecArray, phrase: PhraseText): Finding | undefined =>
  isMonth(match.groups!['month']!) ? dateAt(match.index, match[0], phrase, 'date.textual') : undefined;

/** A date with the month first begins before the digit at which the pattern wakes up. */
function readMonthFirst(match: RegExpExecArray, phrase: PhraseText): Finding | undefined {
  const lead = match.groups!['lead']!;
  const month = match.groups!['month']!;
  if (!isMonth(month)) return undefined;
  return dateAt(match.index - lead.length, lead + match[0], phrase, 'date.textual');
}

const LETTER = `[${LETTERS}]`;
/** What may follow the day before the name of a month. */
const AFTER_DAY = ` -.stnrdhe${MARKED}`;

/** Dates in figures, with a month's name, and as East Asia writes them. */
export const DATE_PHRASES: readonly PhraseRule[] = [
  {
    digits: [1, 4],
    next: '-/.',
    pattern: new RegExp(
      `(?<![\\w./+-])(?:(${YEAR})[-/.](\\d\\d?)[-/.](\\d\\d?)|(\\d\\d?)[-/.](\\d\\d?)[-/.](${YEAR}|\\d\\d))${TIME}(?![\\w/-]|\\.\\d)`,
      'y',
    ),
    read: readNumeric,
  },
  {
    digits: [1, 2],
    next: AFTER_DAY,
    pattern: new RegExp(
      `(?<![\\w.,-])\\d\\d?(?:st|nd|rd|th|er|\\.|[${MARKED}])?[ -](?:of |de |d')?(?<month>${LETTER}{3,12})\\.?,?[ -](?:de |del )?${YEAR}(?![\\w-])`,
      'y',
    ),
    read: readTextual,
  },
  {
    digits: [1, 2],
    next: ' ,stnrdh',
    pattern: new RegExp(
      `(?<=(?<!\\w)(?<lead>(?<month>[A-Za-z\u00c0-\u024f]{3,12})\\.? ))\\d\\d?(?:st|nd|rd|th)?,? ${YEAR}(?![\\w-])`,
      'y',
    ),
    read: readMonthFirst,
  },
  {
    digits: [4, 4],
    next: '年',
    mayTouch: true,
    pattern: /(?:1[89]|20)\d\d年 ?\d\d?月 ?\d\d?日/y,
    read: (match, phrase) => dateAt(match.index, match[0], phrase, 'date.cjk'),
  },
];
