import { person, city, company, NAME_LOCALES } from './invented.mjs';

/** Share of documents with names of which a changed copy is added. */
const REPLACED = 0.6;
const LOWERED = 0.1;
const RAISED = 0.04;

/** Copies of the documents with other names in them, or in another case: the tagger learns places, not celebrities. */
export function augment(documents, random) {
  const copies = [];
  for (const document of documents) {
    const names = document.spans.filter(({ type }) => type === 'PERSON').length;
    if (document.spans.length === 0) continue;
    if (random.next() < REPLACED) copies.push(replaceNames(document, random));
    if (names === 0) continue;
    const chance = random.next();
    if (chance < LOWERED)
      copies.push({ ...document, text: keepLength(document.text, (one) => one.toLowerCase()) });
    else if (chance < LOWERED + RAISED)
      copies.push({ ...document, text: keepLength(document.text, (one) => one.toUpperCase()) });
  }
  return copies;
}

/** Case changes that keep every index: letters that would grow stay as they are. */
function keepLength(text, change) {
  let out = '';
  for (let at = 0; at < text.length; at++) out += change(text[at]).length === 1 ? change(text[at]) : text[at];
  return out;
}

function replaceNames(document, random) {
  const locale = random.pick(NAME_LOCALES);
  const chosen = new Map();
  let text = '';
  let last = 0;
  const spans = [];
  for (const span of document.spans) {
    const old = document.text.slice(span.start, span.end);
    if (!chosen.has(old)) chosen.set(old, substitute(old, span.type, locale, random) ?? old);
    text += document.text.slice(last, span.start);
    spans.push({ ...span, start: text.length, end: text.length + chosen.get(old).length });
    text += chosen.get(old);
    last = span.end;
  }
  return {
    ...document,
    text: text + document.text.slice(last),
    spans,
    weight: document.weight * 0.7,
    invented: true,
  };
}

/** A name of the same make: as many words, the same case. Anything unusual is kept. */
function substitute(old, type, locale, random) {
  if (!/^[\p{Lu}][\p{L}'’-]+( [\p{Lu}][\p{L}'’-]+)?$/u.test(old)) return undefined;
  const words = old.split(' ').length;
  if (type === 'PERSON') {
    const { first, last, isFamilyFirst } = person(locale, random);
    if (words === 2 && isFamilyFirst) return `${last} ${first}`;
    return words === 2 ? `${first} ${last}` : random.next() < 0.5 ? first : last;
  }
  if (type === 'LOCATION' && random.next() < 0.5) return city(locale, random);
  if (type === 'ORGANIZATION' && random.next() < 0.3) return company(locale, random);
  return undefined;
}
