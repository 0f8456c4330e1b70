import { allLocales } from '@faker-js/faker';
import { source } from './typescript-hook.mjs';
import { FAMILY_NAMES } from './generator/romanised.mjs';
import { COMMON_WORDS, ORGANIZATION_WORDS, PARTICLES, TITLES } from './lexicon.mjs';

const { Gazetteer, Usage, packGazetteer, packWord } = source;
const SLOTS = 131072;
const DISPLAY_LANGUAGES =
  'en de fr es it nl pl pt sv da nb fi cs sk ro hu tr hr sl sr uk ru bg el lt lv et ca ar he fa hi id vi'.split(
    ' ',
  );

const lists = (value) => (Array.isArray(value) ? value : value ? Object.values(value).flatMap(lists) : []);
const clean = (text) =>
  String(text)
    .replace(/\(.*?\)|[.,]/g, ' ')
    .replace(/['’]/g, '')
    .trim();

/** Every entry of the lists with its classes; keys are lower case, words separated by one space. */
export function buildEntries() {
  const entries = new Map();
  const add = (text, classes) => {
    const words = clean(text)
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean);
    if (
      words.length === 0 ||
      words.length > 4 ||
      /[{}\d\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
    )
      return;
    if (words.join('').length < 2) return;
    const key = words.join(' ');
    entries.set(key, (entries.get(key) ?? 0) | classes);
    if (words.length > 1) entries.set(words[0], (entries.get(words[0]) ?? 0) | Gazetteer.phrase);
  };
  /** Names are also listed word by word: "Maria José". */
  const addWords = (text, classes) => {
    for (const word of clean(text).split(/[\s-]+/))
      if (word.length > 1 && !PARTICLES.has(word.toLowerCase())) add(word, classes);
  };
  for (const { person, location, company, word } of Object.values(allLocales))
    addLocale({ person, location, company, word }, add, addWords);
  addCountries(add);
  for (const name of FAMILY_NAMES) add(name, Gazetteer.lastName);
  for (const title of TITLES) add(title, Gazetteer.title);
  for (const item of ORGANIZATION_WORDS) add(item, Gazetteer.organization);
  for (const item of COMMON_WORDS) markCommon(entries, item);
  return entries;
}

function markCommon(entries, word) {
  const key = word.toLowerCase();
  if (entries.has(key)) entries.set(key, entries.get(key) | Gazetteer.common);
}

function addLocale({ person, location, company, word }, add, addWords) {
  for (const name of lists(person?.first_name)) addWords(name, Gazetteer.firstName);
  for (const name of lists(person?.middle_name)) addWords(name, Gazetteer.firstName);
  for (const name of lists(person?.last_name)) addWords(name, Gazetteer.lastName);
  for (const title of lists(person?.prefix)) add(title, Gazetteer.title);
  for (const place of [...lists(location?.city_name), ...lists(location?.state), ...lists(location?.county)])
    add(place, Gazetteer.place);
  for (const country of lists(location?.country)) add(country, Gazetteer.country);
  for (const suffix of [...lists(company?.legal_entity_type), ...lists(company?.suffix)])
    add(suffix, Gazetteer.organization);
  for (const item of lists(word))
    if (typeof item === 'string' && !item.includes(' ')) add(item, Gazetteer.common);
}

function addCountries(add) {
  for (const language of DISPLAY_LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let first = 65; first <= 90; first++)
      for (let second = 65; second <= 90; second++) {
        const name = names.of(String.fromCharCode(first, second));
        if (name) add(name, Gazetteer.country);
      }
  }
}

/** Words of the training text that stand in lower case outside of names at least this often are common. */
const COMMON_FROM = 2;

function commonWords(documents) {
  const counts = new Map();
  for (const { text, spans } of documents) {
    const chars = text.split('');
    for (const { start, end } of spans) chars.fill(' ', start, end);
    for (const word of chars.join('').match(/(?<![\p{L}\d@._/-])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\d@_/])/gu) ??
      [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= COMMON_FROM).map(([word]) => word);
}

/** Entries the table takes; words seldom seen are left out first. */
const MOST_ENTRIES = 102000;
const UNKNOWN = { usage: Usage.unknown, technical: 0 };

/** The slots of the run-time table: entries of the lists, and words of which `usage` tells how they are written. */
export function buildGazetteer(documents, usage) {
  const all = buildEntries();
  for (const word of commonWords(documents)) markCommon(all, word);
  const entries = new Map();
  for (const [entry, classes] of all) {
    const { usage: written, technical } = usage.get(entry) ?? UNKNOWN;
    if (classes !== Gazetteer.common || written || technical)
      entries.set(entry, packWord(classes, written, technical));
  }
  for (const rare of [false, true])
    for (const [word, { usage: written, technical }] of usage) {
      if (entries.size >= MOST_ENTRIES || all.has(word) || (written === Usage.rare) !== rare) continue;
      entries.set(word, packWord(0, written, technical));
    }
  return packGazetteer(entries, SLOTS);
}
