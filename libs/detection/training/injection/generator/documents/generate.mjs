import { fill, opened } from './grammar.mjs';
import { languages, topics } from './languages.mjs';
import { made } from './made.mjs';
import { byWeight, order } from './orders.mjs';
import { CLOSE, OPEN, inserted, spanned, unmarked } from './places.mjs';
import { records } from './records.mjs';

const weights = Object.fromEntries(languages.map(({ code, weight }) => [code, weight]));
const byCode = new Map(languages.map((language) => [language.code, language]));

/** Families drawn more, or less, often than the others. */
const families = {
  passage: 4,
  email: 2.5,
  records: 3,
  article: 2,
  qa: 1.5,
  news: 1.5,
  voicemail: 0.5,
  testdata: 0.5,
};
/** Share of harmless texts, and of texts with an attack, that hold a harmless remark in such a place. */
const REMARKED = { benign: 0.5, attack: 0.25 };
/** Share of the attacks that come in two parts. */
const SPLIT = 0.03;
/** Share of the orders in English in documents of another language. */
const FOREIGN = 0.12;
const LONGEST = 6000;

/** Below 1 is a short text, 5 a long one. */
const sizeOf = (random) => random.pick([0.4, 1, 1.5, 2, 3, 4, 5]);

function templateIn(language, isAttack, random, size) {
  const known = Object.keys(language.families).filter((name) => !isAttack || !isQuiet(language, name));
  const table = Object.fromEntries([...known, 'records'].map((name) => [name, families[name] ?? 1]));
  const family = byWeight(table, random);
  return family === 'records' ? records(random, size) : random.pick(language.families[family]);
}

/** Texts about attacks, and tests, get no attack put in. */
const isQuiet = ({ families: own }, name) => own[name].every(({ format }) => format === 'quiet');

function carrierIn(language, isAttack, random) {
  const size = sizeOf(random);
  const template = templateIn(language, isAttack, random, size);
  const alias = language.code === 'en' ? { fact: random.pick(topics) } : {};
  const context = opened(language.slots, made, random, { size, gap: language.tight ? '' : ' ', alias });
  return { ...template, text: fill(context, template.text), context };
}

function remarked({ text, format, context }, share, random) {
  if (format === 'quiet' || random.next() >= share) return text;
  const say = (isHidden) => fill(context, isHidden && context.slots.hidden ? '{hidden}' : '{remark}');
  return inserted(text, format, say, random, { tight: context.gap === '' });
}

/** The order in its place; now and then its first sentence stands in one place and the rest in another. */
function attacked(text, carrier, found, random) {
  const options = { mark: true, tight: carrier.context.gap === '' };
  const parts =
    random.next() < SPLIT ? found.match(/^(.{8,}?(?:[.:!?।] |。))(.{8,})$/su)?.slice(1) : undefined;
  if (!parts) return inserted(text, carrier.format, () => found, random, options);
  const half = inserted(text, carrier.format, () => parts[0], random, options);
  const rest = half.slice(half.lastIndexOf(CLOSE) + 1);
  const second = inserted(rest, carrier.format, () => parts[1], random, options);
  if (second.startsWith(OPEN)) return inserted(text, carrier.format, () => found, random, options);
  return half.slice(0, half.lastIndexOf(CLOSE) + 1) + second;
}

function example(random) {
  const language = byCode.get(byWeight(weights, random));
  const isAttack = random.next() < 0.5;
  const carrier = carrierIn(language, isAttack, random);
  const group = `documents/${language.code}/${carrier.family}`;
  const text = remarked(carrier, isAttack ? REMARKED.attack : REMARKED.benign, random);
  const common = { label: 'benign', lang: language.code, kind: carrier.family, group };
  if (!isAttack) return { ...common, text: unmarked(text).slice(0, LONGEST) };
  const teller = random.next() < FOREIGN ? byCode.get('en') : language;
  const { text: found, kind } = order(teller, random);
  const whole = spanned(unmarked(attacked(text, carrier, found, random)));
  return { ...common, label: 'indirect_injection', kind, ...whole };
}

/**
 * Documents written here: `count` distinct carriers (mails, pages, tables, code, logs, …), about half of them with
 * an order to the assistant put in: `{ text, label, lang, kind, group, span? }`. `span` holds the UTF-16 offsets
 * [start, end) of the order; it is missing when the order was split over two distant places. `kind` is
 * `goal.frame` of the order or the family of the harmless carrier; `group` is the family to hold out by.
 */
export function generateDocuments(random, count) {
  const seen = new Map();
  for (let tries = 0; seen.size < count && tries < count * 8; tries++) {
    const made = example(random);
    if (made.text.length > 20 && made.text.length <= LONGEST) seen.set(made.text, made);
  }
  return [...seen.values()];
}
