import { BLOCK, INLINE } from './grammar.mjs';

/** Round the inserted text, so that its place is found after escaping. */
export const OPEN = '\uE000';
export const CLOSE = '\uE001';

const escapeMarkup = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const oneLine = (text) => text.replaceAll('\n', ' ');
/** With a line break of its own at the end: the code behind it is no comment. */
const commented = (sign) => (text) =>
  text
    .split('\n')
    .map((line) => `${sign} ${line}\n`)
    .join('');
const raw = (text) => text;

const separated = [
  ...[raw, raw, raw, raw, raw].map((same) => (text) => same(`\n${text}\n`)),
  (text) => `\n---\n${text}\n---\n`,
  (text) => `\n***\n\n${text}\n`,
  (text) => `\n\n\n\n${text}\n\n\n`,
  (text) => `\n=====\n${text}\n=====\n`,
  (text) => `(${text})`,
  (text) => `\n> ${oneLine(text)}\n`,
  (text) => `[${text}]`,
  (text) => `"${text}"`,
];
const inMarkup = [
  (text) => `<!-- ${text} -->`,
  (text) => `<!-- ${text} -->`,
  (text) => `<div style="display:none">${text}</div>`,
  (text) => `<span style="color:#ffffff;font-size:1px">${text}</span>`,
  (text) => `<p style="opacity:0">${text}</p>`,
  (text) => `<img src="/pixel.gif" alt="${escapeMarkup(oneLine(text))}">`,
  (text) => `<div hidden aria-label="${escapeMarkup(oneLine(text))}"></div>`,
  (text) => `<meta name="note" content="${escapeMarkup(oneLine(text))}">`,
  (text) => `<noscript>${text}</noscript>`,
  (text) => `<p style="position:absolute;left:-9999px">${text}</p>`,
];
const inPage = [
  ...inMarkup,
  (text) => `<p>${text}</p>`,
  (text) => `<p>${text}</p>`,
  (text) => `<div class="box">${text}</div>`,
  raw,
];
const inMarkdown = [
  (text) => `[//]: # (${oneLine(text)})`,
  (text) => `<!-- ${text} -->`,
  (text) => `![${oneLine(text)}](x.png)`,
  (text) => `> **Note:** ${oneLine(text)}`,
];

/** How an inserted text is written in each format: on a line of its own (`block`), in a value (`inline`). */
const formats = {
  prose: { block: separated, inline: raw, isOpen: true },
  markdown: { block: [...separated, ...inMarkdown], inline: oneLine, isOpen: true },
  html: { block: inPage, inline: raw },
  xml: {
    block: [(text) => `<!-- ${text} -->`, (text) => `<note>${escapeMarkup(text)}</note>`],
    inline: escapeMarkup,
  },
  json: { block: [raw], inline: (text) => JSON.stringify(text).slice(1, -1) },
  csv: { block: [raw], inline: (text) => text.replaceAll('"', '""') },
  yaml: { block: [commented('#')], inline: (text) => oneLine(text).replaceAll('"', '\\"') },
  code: { block: [commented('#')], inline: (text) => oneLine(text) },
  script: { block: [commented('//'), (text) => `/* ${text} */`], inline: (text) => oneLine(text) },
  sql: { block: [commented('--')], inline: (text) => oneLine(text) },
  quiet: { block: [raw], inline: raw },
};
const hidden = new Set(inMarkup);

const placesOf = (text) => [...text.matchAll(/[⟐⟡]/g)].map(({ index }) => index);

/** The last and the first place are drawn more often than the others. */
function placeIn(text, random) {
  const places = placesOf(text);
  const draw = random.next();
  if (draw < 0.2) return places.at(-1);
  if (draw < 0.32) return places[0];
  const blocks = places.filter((at) => text[at] === BLOCK);
  return random.pick(draw < 0.5 && blocks.length > 0 ? blocks : places);
}

/** A block as drawn, with hidden ones told apart: they hold other harmless texts. */
function blockOf({ block }, random) {
  const wrap = random.pick(block);
  return { wrap, isHidden: hidden.has(wrap) };
}

/**
 * Puts a text in a place of a carrier that was drawn by chance. `say(isHidden)` gives the text, `mark` puts the
 * signs for its span round it.
 */
export function inserted(carrier, format, say, random, { mark = false, tight = false } = {}) {
  const rules = formats[format];
  const sign = (text) => (mark ? OPEN + text + CLOSE : text);
  const draw = random.next();
  if (rules.isOpen && draw < 0.16) return `${sign(say(false))}${random.pick(['\n\n', '\n', ' '])}${carrier}`;
  const at = draw < 0.36 && rules.isOpen ? undefined : placeIn(carrier, random);
  if (at === undefined) return `${carrier}${random.pick(['\n\n', '\n', '\n\n\n', ' '])}${sign(say(false))}`;
  if (carrier[at] === BLOCK) {
    const { wrap, isHidden } = blockOf(rules, random);
    const text = say(isHidden);
    return `${carrier.slice(0, at)}${wrap(sign(text))}${carrier.slice(at)}`;
  }
  const gap = tight || /[\s"'>(]/.test(carrier[at - 1] ?? ' ') ? '' : ' ';
  return `${carrier.slice(0, at)}${gap}${sign(rules.inline(say(false)))}${carrier.slice(at)}`;
}

/** The text without the marks of places that nothing was put in. */
export const unmarked = (text) =>
  text
    .replace(/[ \t]*⟐\n?/g, '')
    .replaceAll(INLINE, '')
    .trim();

/** The text without the signs of the span, and the span; none when its parts lie far apart. */
export function spanned(text, farthest = 600) {
  const plain = text.replaceAll(OPEN, '').replaceAll(CLOSE, '');
  const start = text.indexOf(OPEN);
  const within = text.slice(start, text.lastIndexOf(CLOSE)).replaceAll(OPEN, '').replaceAll(CLOSE, '');
  const isSplit = text.indexOf(OPEN, start + 1) > 0;
  return isSplit && within.length > farthest
    ? { text: plain }
    : { text: plain, span: [start, start + within.length] };
}
