import { person } from './invented.mjs';
import { CLASSES, joinAddresses } from '../corpus.mjs';
import { SLOTS } from './slots.mjs';
import { inventedGiven, inventedSurname } from './surnames.mjs';
import { ADDRESSES, ADDRESS_LINES } from './templates/addresses.mjs';
import { DOCUMENTATION } from './templates/documentation.mjs';
import { EVERYDAY } from './templates/everyday.mjs';
import { EAST } from './templates/east.mjs';
import { ENGLISH } from './templates/english.mjs';
import { NORTH } from './templates/north.mjs';
import { EMPTY_RECORDS, RECORDS } from './templates/records.mjs';
import { PROSE } from './templates/prose.mjs';
import { TITLED } from './templates/titled.mjs';
import { WEST } from './templates/west.mjs';

const LANGUAGES = { en: ENGLISH, ...WEST, ...NORTH, ...EAST };
const OFTEN = { de: 6, sk: 5, fr: 2, es: 2, it: 2, nl: 2, pl: 2, cs: 3, hr: 2 };
const linesOf = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('\\n', '\n'));
const PARSED = Object.entries(LANGUAGES).map(([lang, { locales, lines, negatives }]) => ({
  lang,
  locales,
  lines: [
    ...linesOf(lines),
    ...linesOf(ADDRESSES[lang] ?? ''),
    ...linesOf(PROSE[lang] ?? ''),
    ...linesOf(EVERYDAY[lang] ?? ''),
  ]
    .concat(Array.from({ length: 3 }, () => linesOf(TITLED[lang] ?? '')).flat())
    .filter(Boolean),
  negatives: linesOf(negatives),
}));
/** Languages without real text in training, and those asked for most, are made more often. */
const CHOICES = PARSED.flatMap((one) => Array.from({ length: OFTEN[one.lang] ?? 1 }, () => one));
const [RECORD_LINES, EMPTY_LINES] = [linesOf(RECORDS), linesOf(EMPTY_RECORDS)];
const ADDRESS_TEMPLATES = linesOf(ADDRESS_LINES);
const DOCUMENTATION_LINES = linesOf(DOCUMENTATION);
const ENGLISH_SHARE = 0.3;
const ADDRESS_SHARE = 0.14;
const DOCUMENTATION_SHARE = 0.12;
/** Shares of surnames and of given names that stand on no list. */
const INVENTED_SHARE = 0.35;
const INVENTED_GIVEN_SHARE = 0.06;
const RECORD_SHARE = 0.25;
const NEGATIVE_SHARE = 0.3;

/** Seeded documents of the templates; every seventh template is kept for the smoke test. */
export function generate(random, count) {
  const documents = [];
  const english = PARSED[0];
  for (let made = 0; made < count; made++) {
    const language = random.next() < ENGLISH_SHARE ? english : random.pick(CHOICES);
    const [kind, lines] = chooseLines(language, random);
    const at = random.below(lines.length);
    const filled = fill(lines[at], language.lang, random.pick(language.locales), random);
    documents.push({
      ...filled,
      source: `generated-${kind ?? language.lang}`,
      lang: language.lang,
      known: CLASSES,
      group: `${kind ?? language.lang}-${at}`,
      heldOut: false,
      invented: true,
      dev: at % 7 === 3,
      weight: 0.5,
    });
  }
  return documents;
}

function chooseLines(language, random) {
  const chance = random.next();
  if (chance < ADDRESS_SHARE) return ['addresses', ADDRESS_TEMPLATES];
  if (chance < ADDRESS_SHARE + DOCUMENTATION_SHARE) return ['documentation', DOCUMENTATION_LINES];
  const records = random.next() < RECORD_SHARE;
  const negative = random.next() < NEGATIVE_SHARE;
  if (records) return ['records', negative ? EMPTY_LINES : RECORD_LINES];
  return [undefined, negative ? language.negatives : language.lines];
}

const isLatin = (name) => /^\p{Script=Latin}/u.test(name);

function fill(template, lang, locale, random) {
  const people = new Map();
  const value = (digit) => {
    if (!people.has(digit)) {
      const listed = person(locale, random);
      const isInvented = !('isFamilyFirst' in listed) && random.next() < INVENTED_SHARE;
      const last = isInvented ? inventedSurname(locale, random) : listed.last;
      const first =
        isLatin(listed.first) && random.next() < INVENTED_GIVEN_SHARE ? inventedGiven(random) : listed.first;
      people.set(digit, { ...listed, first, last, other: person(locale, random), lang, locale, random });
    }
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
  text += template.slice(last);
  return { text, spans: joinAddresses(text, spans) };
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
