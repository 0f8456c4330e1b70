import { encoded } from './encode.mjs';
import { fill, opened } from './grammar.mjs';
import { made } from './made.mjs';

/** How often an order of a kind is drawn; a language leaves out the kinds it has no words for. */
const goals = {
  ...{
    task: 3.2,
    question: 2.2,
    tell: 2.2,
    advert: 2,
    phish: 1.8,
    verdict: 2.2,
    refuse: 1.5,
    outage: 1.2,
    memory: 0.8,
  },
  ...{ exfil: 2, act: 2, leak: 0.8, snippet: 1, speak: 0.9, shape: 1.7, persona: 0.9 },
};

/** How an order is framed; `~` makes the next letter small. */
const frames = {
  bare: { weight: 5, forms: ['{goal}'] },
  override: {
    weight: 2.4,
    forms: ['{drop} {goal}', '{drop} {goal}', '{drop} {drop} {goal}', '{drop} {goal} {press}'],
  },
  instead: { weight: 2, forms: ['{instead} ~{goal}'] },
  addressed: {
    weight: 2.6,
    forms: ['{note} {goal}', '{note} {goal}', '{note} {drop} {goal}', '{note} {goal} {hush}'],
  },
  forged: { weight: 2, forms: ['{fake}'] },
  ending: { weight: 1.2, forms: ['{ending}'] },
  authority: { weight: 0.9, forms: ['{authority} {goal}', '{authority} {drop} {goal}'] },
  urgent: { weight: 0.8, forms: ['{goal} {press}', '{press} {goal}', 'IMPORTANT: {goal}'] },
  secret: { weight: 0.9, forms: ['{goal} {hush}', '{instead} ~{goal} {hush}'] },
  conditional: { weight: 1, forms: ['{when} ~{goal}', '{note} {when} ~{goal}'] },
  steps: {
    weight: 0.6,
    forms: ['{begin} {goal} {then} {goal}', '{goal} {then} {goal}', '1. {goal}\n2. {goal}\n3. {hush}'],
  },
  dropped: { weight: 0.2, forms: ['{drop} {hush}', '{drop} {press}'] },
  encoded: { weight: 0.4, forms: [] },
};

/** An entry of a table by its weight. */
export function byWeight(table, random) {
  const entries = Object.entries(table);
  let draw = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  return (entries.find(([, weight]) => (draw -= weight) < 0) ?? entries[0])[0];
}

const weightsOf = (table) =>
  Object.fromEntries(Object.entries(table).map(([name, { weight }]) => [name, weight]));
const frameWeights = weightsOf(frames);
const small = (text) =>
  text.replace(/~(\p{Lu})(?=[\p{Ll}\s])/gu, (_, letter) => letter.toLowerCase()).replace(/~(?!\/)/gu, '');
/** Languages without spaces have none between sentences either. */
const closed = (text) => text.replace(/([。!?:、,」』!?:,]) /gu, '$1');

/** Now and then all in capitals, without the last stop, or with a line break too many. */
function styled(text, random) {
  const draw = random.next();
  if (draw < 0.03 && !/https?:/.test(text)) return text.toUpperCase();
  if (draw < 0.06) return text.toLowerCase();
  if (draw < 0.11) return text.replace(/[.!。]$/u, '');
  return text;
}

const known = (slots) => Object.fromEntries(Object.entries(goals).filter(([goal]) => slots[goal]));

/** One order in a language: `{ text, kind }`, the kind being goal and frame. */
export function order({ slots, tight }, random) {
  const context = opened(slots, made, random);
  const kinds = known(slots);
  const first = byWeight(kinds, random);
  const filledIn = (form) => {
    let goal = first;
    return small(
      fill(context, form).replaceAll('{goal}', () => {
        const text = fill(context, `{${goal}}`);
        goal = byWeight(kinds, random);
        return text;
      }),
    );
  };
  const frame = byWeight(frameWeights, random);
  const kind = `${first}.${frame}`;
  if (frame !== 'encoded') {
    const text = styled(filledIn(random.pick(frames[frame].forms)), random);
    return { text: tight ? closed(text) : text, kind };
  }
  const { name, text } = encoded(filledIn('{goal}').slice(0, 160), random);
  return { text: `${fill(context, '{decode}').replaceAll('{codec}', name)} ${text}`, kind };
}
