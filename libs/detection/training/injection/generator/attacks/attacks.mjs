import { carried } from './carriers.mjs';
import { expand } from './grammar.mjs';
import { languages } from './languages.mjs';
import { made } from './made.mjs';
import { styled } from './style.mjs';

const jailbreaks = new Set(
  'persona unlocked fiction refusal prefix pressure crescendo manyshot game'.split(' '),
);
/** How often a kind is drawn beside the others; 1 when not listed. */
const weights = {
  override: 3,
  extraction: 2.5,
  forgery: 2.5,
  persona: 2.5,
  role: 1.5,
  trick: 1.5,
  secret: 1.5,
};
const spacing = [' ', ' ', ' ', ' ', ' ', '\n', '\n', '\n\n'];

const kindOf = (group) => group.slice(0, group.indexOf('.'));

function byWeight(list, weigh, random) {
  let draw = random.next() * list.reduce((sum, entry) => sum + weigh(entry), 0);
  return list.find((entry) => (draw -= weigh(entry)) < 0) ?? list[0];
}

function groupOf(families, random) {
  const groups = Object.keys(families);
  const kinds = [...new Set(groups.map(kindOf))];
  const kind = byWeight(kinds, (name) => weights[name] ?? 1, random);
  return random.pick(groups.filter((group) => kindOf(group) === kind));
}

/** One attack in one language: its words before a harmless text is put round it. */
function attack(language, random) {
  const { code, slots, families, tight } = language;
  const group = groupOf(families, random);
  const gap = random.pick(spacing);
  const template = random.pick(families[group]).replace(/\} \{/g, tight && gap === ' ' ? '}{' : `}${gap}{`);
  const text = expand(template, slots, made, random)
    .replace(/([.!?。！？।]["”»“」]?)\.(?=\W|$)/g, '$1')
    .trim();
  const kind = kindOf(group);
  const isCode = kind === 'encoded' || kind === 'typoglycemia';
  return { group, kind, text: isCode ? text : styled(text, code, random) };
}

/**
 * Direct attacks written here: `count` distinct texts, half of them English. `span` holds the UTF-16 offsets
 * [start, end) of the attack when it stands inside a harmless prompt; `group` is the family to hold out by.
 */
export function generateAttacks(random, count) {
  const seen = new Map();
  for (let tries = 0; seen.size < count && tries < count * 8; tries++) {
    const language = byWeight(languages, ({ weight }) => weight, random);
    const { group, kind, text } = attack(language, random);
    const placed = carried(text, language, random);
    if (seen.has(placed.text)) continue;
    const label = jailbreaks.has(kind) ? 'jailbreak' : 'injection';
    seen.set(placed.text, { ...placed, label, lang: language.code, kind, group });
  }
  return [...seen.values()];
}
