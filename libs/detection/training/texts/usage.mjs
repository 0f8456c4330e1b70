import { existsSync, readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { diagnosticTexts } from './diagnostics.mjs';
import { markdownTexts } from './negatives.mjs';
import { source } from '../typescript-hook.mjs';

const { Usage } = source;
/** Its licence is not known for certain. */
const LEFT_OUT = new Set(['neuralchemy']);
/** A word of labelled text counts when it stands in so many documents: it must not tell a document by itself. */
const LABELLED_FROM = 3;
const WORD = /(?<![\p{L}\p{N}@._/\\$#-])\p{L}[\p{L}\p{M}]+(?![\p{L}\p{N}@_/\\(]|\.\p{L})/gu;
const INSIDE = /\p{Ll}[,;]? $/u;
/** How much more often per word than in other text: technical, and very technical. */
const TECHNICAL = [2, 4, 8];
const TECHNICAL_FROM = 6;
const SMOOTHING = 2e-5;

/** Running text without labels: `{ lang, text, technical }`. */
function unlabelled(file, packages, keepPackage) {
  const prompts = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse) : [];
  const kept = prompts.filter(({ label, source: name }) => label === 'benign' && !LEFT_OUT.has(name));
  return [
    ...kept.map(({ lang, text, source: name }) => ({ lang, text, technical: name === 'developer-docs' })),
    ...markdownTexts(packages, keepPackage).map((text) => ({ lang: 'en', text, technical: true })),
    ...diagnosticTexts(packages).map(({ lang, text }) => ({ lang, text, technical: undefined })),
  ];
}

/** Counts of words by case and by kind of text. */
class Counts {
  words = new Map();
  totals = { prose: 0, technical: 0 };

  of(word) {
    const key = word.toLowerCase();
    if (!this.words.has(key))
      this.words.set(key, { lower: 0, capital: 0, noun: 0, prose: 0, technical: 0, documents: 0, last: -1 });
    return this.words.get(key);
  }

  read({ lang, text, technical, labelled }, index) {
    for (const { 0: word, index: at } of text.matchAll(WORD)) {
      const count = this.of(word);
      if (technical !== undefined) this.#place(count, technical ? 'technical' : 'prose');
      if (/^\p{Lu}/u.test(word)) {
        if (!/^\p{Lu}\p{Ll}/u.test(word) || !INSIDE.test(text.slice(at - 3, at))) continue;
        if (!labelled) count[lang === 'de' ? 'noun' : 'capital']++;
      } else if (!labelled) count.lower++;
      else if (count.last !== index) {
        count.documents++;
        count.last = index;
      }
    }
  }

  #place(count, kind) {
    count[kind]++;
    this.totals[kind]++;
  }
}

/** Words of the lists of the locales: ordinary in lower case, German nouns apart. */
function addListed(counts) {
  for (const [locale, { word }] of Object.entries(allLocales))
    for (const [kind, list] of Object.entries(word ?? {}))
      for (const item of Array.isArray(list) ? list : []) {
        if (!/^[\p{L}\p{M}]+$/u.test(item)) continue;
        if (locale.startsWith('de') && kind === 'noun') counts.of(item).noun += 2;
        else if (!/^\p{Lu}/u.test(item)) counts.of(item).lower += 2;
      }
}

function usageOf({ lower, capital, noun, documents }) {
  const seen = lower + (documents >= LABELLED_FROM ? documents : 0);
  if (noun >= 1 && noun > seen) return Usage.noun;
  if (capital >= 2 && capital > seen * 3) return Usage.capital;
  if (seen > 1 && capital <= seen * 0.1) return Usage.ordinary;
  if (seen > 0 && capital === 0) return Usage.rare;
  return seen > 0 ? Usage.both : Usage.unknown;
}

function technicalOf({ prose, technical }, totals) {
  if (technical < TECHNICAL_FROM) return 0;
  const ratio = (technical / totals.technical + SMOOTHING) / (prose / totals.prose + SMOOTHING);
  return TECHNICAL.filter((least) => ratio >= least).length;
}

/**
 * How words are written in running text: `Map` from word in lower case to `{ usage, technical }`. Counted in text without
 * labels, in lists of words, and outside of names in the labelled documents.
 */
export function countUsage(documents, { texts, packages, keepPackage }) {
  const counts = new Counts();
  for (const text of unlabelled(texts, packages, keepPackage)) counts.read(text, -1);
  addListed(counts);
  for (const [index, { text, spans, lang, source: name, invented }] of documents.entries()) {
    if (invented || name === 'installed-packages') continue;
    let open = text;
    for (const { start, end } of spans)
      open = open.slice(0, start) + ' '.repeat(end - start) + open.slice(end);
    const technical = name === 'hard-negatives' ? true : name.includes('secrets') ? undefined : false;
    counts.read({ lang, text: open, technical, labelled: true }, index);
  }
  const known = new Map();
  for (const [word, count] of counts.words) {
    const [usage, technical] = [usageOf(count), technicalOf(count, counts.totals)];
    if ((usage || technical) && word !== word.toUpperCase()) known.set(word, { usage, technical });
  }
  return known;
}
