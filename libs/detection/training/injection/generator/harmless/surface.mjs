const lowered = (text) => text.toLowerCase();
const unpunctuated = (text) => text.replace(/[.!?]$/, '');
const raised = (text) => (text.length < 90 ? text.toUpperCase() : text);
const emphatic = (text) => text.replace(/[.?!]?$/, (mark) => (mark === '?' ? '??' : '!!'));
const quoted = (text) => `"${text}"`;
const spaced = (text) => text.replaceAll('. ', '.  ');

function swapped(text, random) {
  const at = 1 + random.below(Math.max(1, text.length - 3));
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}

function dropped(text, random) {
  const at = 1 + random.below(Math.max(1, text.length - 2));
  return text.slice(0, at) + text.slice(at + 1);
}

const changes = [
  [0.1, lowered],
  [0.07, unpunctuated],
  [0.04, swapped],
  [0.03, dropped],
  [0.02, emphatic],
  [0.015, raised],
  [0.01, quoted],
  [0.01, spaced],
];

/** The text as people type it: now and then without capitals or full stop, with a slip or in capitals. */
export function typed(text, random) {
  let result = text;
  for (const [share, change] of changes) if (random.next() < share) result = change(result, random);
  return result;
}

/** The text with a greeting before it or a remark after it, from the sections `opener` and `closer`. */
export function framed(text, sections, random) {
  const before = sections.opener && random.next() < 0.12 ? `${random.pick(sections.opener)} ` : '';
  const after = sections.closer && random.next() < 0.12 ? ` ${random.pick(sections.closer)}` : '';
  return before + text + after;
}
