import { source } from './source.mjs';

const { FeatureSlots, INJECTION_RULES, MOST_SLOTS, compileRules, injectionViews, segmentsOf, tokenise } =
  source;

const matcher = compileRules(INJECTION_RULES);
const reader = new FeatureSlots();
/** Longer texts say nothing new to training. */
const LONGEST_TEXT = 12_000;

/** Shares of the inserted instruction, or of the segment, from which a segment counts as an attack. */
const MOSTLY = 0.5;

/** The slots of every token, one after the other, and where those of a token begin. */
function slotsOf(tokens) {
  const slots = new Int32Array(tokens.count * MOST_SLOTS);
  const begins = new Uint32Array(tokens.count + 1);
  let at = 0;
  for (let token = 0; token < tokens.count; token++) {
    const count = reader.read(tokens, token);
    for (let index = 0; index < count; index++) slots[at++] = reader.slots[index];
    begins[token + 1] = at;
  }
  return { slots: slots.slice(0, at), begins };
}

/** Which tokens lie in the span of the original. */
function insideOf({ view }, tokens, span) {
  const inside = new Uint8Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const at = view.start(tokens.starts[token]);
    if (at >= span[0] && at < span[1]) inside[token] = 1;
  }
  return inside;
}

/** 1 attack, 0 harmless, -1 between the two, 'any' when some segment of the text is the attack. */
function labelsOf(document, view, tokens, segments) {
  if (!document.isAttack) return segments.map(() => 0);
  if (!document.span) return segments.map(() => 'any');
  const inside = insideOf(view, tokens, document.span);
  const total = inside.reduce((sum, one) => sum + one, 0);
  return segments.map(({ start, end }) => {
    let own = 0;
    for (let token = start; token < end; token++) own += inside[token];
    if (own === 0) return view.kind === 'clear' ? 0 : -1;
    return own >= MOSTLY * Math.min(total, end - start) ? 1 : -1;
  });
}

const rulesIn = (matches, { start, end }) => [
  ...new Set(matches.filter((match) => match.start >= start && match.end <= end).map(({ rule }) => rule)),
];

/** A text as the trainer reads it: its segments, in every view. */
export function prepare(document) {
  const examples = injectionViews(document.text.slice(0, LONGEST_TEXT)).flatMap((view) => {
    const tokens = tokenise(view.view.text);
    if (tokens.count === 0) return [];
    const { slots, begins } = slotsOf(tokens);
    const matches = matcher.match(tokens);
    const segments = segmentsOf(tokens.count);
    const labels = labelsOf(document, view, tokens, segments);
    return segments.map((segment, index) => ({
      slots: slots.subarray(begins[segment.start], begins[segment.end]),
      rules: rulesIn(matches, segment),
      view: view.kind,
      label: labels[index],
      siblings: segments.length,
    }));
  });
  return { ...document, text: undefined, length: document.text.length, examples };
}

export const RULES = INJECTION_RULES;
