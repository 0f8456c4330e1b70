import { addressBlock, addressLine, addressParts } from './addresses.mjs';
import { inflectedPlace } from './inflected-place.mjs';
import { city, company, country } from './invented.mjs';
import { allLocales } from '@faker-js/faker';
import { FICTIONAL, GERMAN_NOUNS, TECHNICAL_WORDS } from './nouns.mjs';
import { inflected } from './surnames.mjs';

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
export const SLOTS = {
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
  UL: ({ last }) => [last.toUpperCase(), 'PERSON'],
  lp: ({ first, last }) => [`${first} ${last}`.toLowerCase(), 'PERSON'],
  lf: ({ first }) => [first.toLowerCase(), 'PERSON'],
  LI: ({ last, lang, random }) => [inflected(last, lang, random), 'PERSON'],
  FI: ({ first, lang, random }) => [inflected(first, lang, random), 'PERSON'],
  PI: ({ first, last, lang, random }) => [
    `${inflected(first, lang, random)} ${inflected(last, lang, random)}`,
    'PERSON',
  ],
  C: ({ locale, random }) => [city(locale, random), 'LOCATION'],
  CI: ({ locale, lang, random }) => [inflectedPlace(city(locale, random), lang, random), 'LOCATION'],
  NI: ({ locale, lang, random }) => [inflectedPlace(country(locale, random), lang, random), 'LOCATION'],
  lc: ({ locale, random }) => [city(locale, random).toLowerCase(), 'LOCATION'],
  N: ({ locale, random }) => [country(locale, random), 'LOCATION'],
  O: ({ locale, random }) => [company(locale, random), 'ORGANIZATION'],
  A: ({ locale, random }) => [addressLine(locale, random), 'ADDRESS'],
  AB: ({ locale, random }) => [addressBlock(locale, random), 'ADDRESS'],
  S: ({ locale, random }) => [addressParts(locale, random).street, 'ADDRESS'],
  U: ({ locale, random }) => [addressParts(locale, random).unit, 'ADDRESS'],
  Z: ({ locale, random }) => [addressParts(locale, random).zip, 'ADDRESS'],
  E: ({ first, last, random }) => [`${ascii(first)}${random.pick(['.', '_', ''])}${ascii(last)}@example.org`],
  D: ({ random }) => [date(random)],
  K: ({ random }) => [String(1000 + random.below(899999))],
  G: ({ random }) => [germanNoun(random)],
  H: ({ random }) => [random.pick(FICTIONAL)],
  T: ({ random }) => [random.pick(TECHNICAL_WORDS)],
};

const NOUNS = [...GERMAN_NOUNS, ...allLocales.de.word.noun.filter((noun) => /^\p{Lu}\p{Ll}+$/u.test(noun))];
const COMPOUND_SHARE = 0.3;

/** A German noun; now and then put together from two, as most are. */
function germanNoun(random) {
  const noun = random.pick(NOUNS);
  if (random.next() >= COMPOUND_SHARE) return noun;
  return random.pick(GERMAN_NOUNS) + random.pick(['', '', 's']) + noun.toLowerCase();
}

function fullName({ first, last, other, isFamilyFirst, random }) {
  if (isFamilyFirst) return `${last} ${first}`;
  const chance = random.next();
  if (chance < 0.06) return `${first} ${other.first[0]}. ${last}`;
  if (chance < 0.1) return `${first}-${other.first} ${last}`;
  if (chance < 0.15) return `${first} ${last}-${other.last}`;
  if (chance < 0.2) return `${first} ${other.first} ${last}`;
  if (chance < 0.23)
    return `${first} ${random.pick(['van', 'von', 'de', 'van der', 'da', 'al', 'bin', 'de la', 'Mc'])} ${last}`;
  return `${first} ${last}`;
}
