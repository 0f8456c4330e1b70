import { city, company, country, person } from './invented.mjs';
import { CLASSES } from '../corpus.mjs';
import { EAST } from './templates/east.mjs';
import { ENGLISH } from './templates/english.mjs';
import { NORTH } from './templates/north.mjs';
import { EMPTY_RECORDS, RECORDS } from './templates/records.mjs';
import { WEST } from './templates/west.mjs';

const LANGUAGES = { en: ENGLISH, ...WEST, ...NORTH, ...EAST };
const linesOf = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('\\n', '\n'));
const PARSED = Object.entries(LANGUAGES).map(([lang, { locales, lines, negatives }]) => ({
  lang,
  locales,
  lines: linesOf(lines),
  negatives: linesOf(negatives),
}));
const [RECORD_LINES, EMPTY_LINES] = [linesOf(RECORDS), linesOf(EMPTY_RECORDS)];
const ENGLISH_SHARE = 0.3;
const RECORD_SHARE = 0.25;
const NEGATIVE_SHARE = 0.3;

const ascii = (text) =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase() || 'info';
const date = ({ below, pick }) =>
  pick([
    () => `${2000 + below(26)}-0${1 + below(9)}-${10 + below(18)}`,
    () => `${1 + below(28)}.${1 + below(12)}.${1950 + below(75)}`,
    () =>
      `${pick(['January', 'March', 'April', 'May', 'June', 'August'])} ${1 + below(28)}, ${2000 + below(26)}`,
  ])();

/** Slots by name: the text and its class. A digit behind the name picks another value (`{P2}`). */
const SLOTS = {
  P: (value) => [fullName(value), 'PERSON'],
  F: ({ first }) => [first, 'PERSON'],
  L: ({ last }) => [last, 'PERSON'],
  IL: ({ first, last, random }) => [
    `${first[0]}.${random.next() < 0.5 ? ` ${first[0]}.` : ''} ${last}`,
    'PERSON',
  ],
  LF: ({ first, last }) => [`${last}, ${first}`, 'PERSON'],
  LP: ({ first, last }) => [`${last} ${first}`, 'PERSON'],
  LFP: ({ first, last }) => [`${last} ${first}`, 'PERSON'],
  UP: ({ first, last }) => [`${first} ${last}`.toUpperCase(), 'PERSON'],
  lp: ({ first, last }) => [`${first} ${last}`.toLowerCase(), 'PERSON'],
  lf: ({ first }) => [first.toLowerCase(), 'PERSON'],
  C: ({ locale, random }) => [city(locale, random), 'LOCATION'],
  lc: ({ locale, random }) => [city(locale, random).toLowerCase(), 'LOCATION'],
  N: ({ locale, random }) => [country(locale, random), 'LOCATION'],
  O: ({ locale, random }) => [company(locale, random), 'ORGANIZATION'],
  A: ({ last, random }) => [
    `${1 + random.below(200)} ${last} ${random.pick(['Street', 'Road', 'Lane'])}`,
    'ADDRESS',
  ],
  E: ({ first, last, random }) => [`${ascii(first)}${random.pick(['.', '_', ''])}${ascii(last)}@example.org`],
  D: ({ random }) => [date(random)],
  K: ({ random }) => [String(1000 + random.below(899999))],
};

function fullName({ first, last, other, random }) {
  const chance = random.next();
  if (chance < 0.06) return `${first} ${other.first[0]}. ${last}`;
  if (chance < 0.1) return `${first}-${other.first} ${last}`;
  if (chance < 0.15) return `${first} ${last}-${other.last}`;
  if (chance < 0.2) return `${first} ${other.first} ${last}`;
  if (chance < 0.23)
    return `${first} ${random.pick(['van', 'von', 'de', 'van der', 'da', 'al', 'bin', 'de la', 'Mc'])} ${last}`;
  return `${first} ${last}`;
}

/** Seeded documents of the templates; every seventh template is kept for the smoke test. */
export function generate(random, count) {
  const documents = [];
  const english = PARSED[0];
  for (let made = 0; made < count; made++) {
    const language = random.next() < ENGLISH_SHARE ? english : random.pick(PARSED);
    const records = random.next() < RECORD_SHARE;
    const negative = random.next() < NEGATIVE_SHARE;
    const lines = records
      ? negative
        ? EMPTY_LINES
        : RECORD_LINES
      : negative
        ? language.negatives
        : language.lines;
    const at = random.below(lines.length);
    const filled = fill(lines[at], random.pick(language.locales), random);
    documents.push({
      ...filled,
      source: `generated-${records ? 'records' : language.lang}`,
      lang: language.lang,
      known: CLASSES,
      group: `${language.lang}-${at}`,
      heldOut: false,
      invented: true,
      dev: at % 7 === 3,
      weight: 0.5,
    });
  }
  return documents;
}

function fill(template, locale, random) {
  const people = new Map();
  const value = (digit) => {
    if (!people.has(digit))
      people.set(digit, { ...person(locale, random), other: person(locale, random), locale, random });
    return people.get(digit);
  };
  const spans = [];
  let text = '';
  let last = 0;
  for (const match of template.matchAll(/\{([A-Za-z]{1,3})(\d?)\}/g)) {
    const [filling, type] = SLOTS[match[1]](value(match[2]));
    text += template.slice(last, match.index);
    if (type) addSpan(spans, { start: text.length, end: text.length + filling.length, type }, text);
    text += filling;
    last = match.index + match[0].length;
  }
  return { text: text + template.slice(last), spans };
}

/** Names with one space between them are one name: "{P} {L2}" has two surnames. */
function addSpan(spans, span, text) {
  const before = spans.at(-1);
  const joined =
    before?.type === 'PERSON' &&
    span.type === 'PERSON' &&
    before.end === span.start - 1 &&
    text.endsWith(' ');
  if (joined) before.end = span.end;
  else spans.push(span);
}
