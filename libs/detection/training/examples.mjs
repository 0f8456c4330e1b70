import { CLASSES } from './corpus.mjs';
import { source } from './typescript-hook.mjs';

const { EDGE, WINDOW, TokenTable, FeatureWriter, prepareBlock, blockEnd, mix } = source;
const ALL = 0x1ff;
/** Of 256 words, how many are hidden from the lists in an invented document. */
const HIDDEN = 50;
const HIDDEN_IN_REAL = 12;
/** Of 256 words, of how many the usage is hidden: no text that was counted holds every ordinary word. */
const UNSEEN = 10;
const CLASS_BITS = 0xff;
const USAGE_BITS = 0xff00;
const OUTSIDE = 1;

/** Runs of candidates as flat arrays: feature rows, bit sets of the labels allowed, lengths and weights of the runs. */
export class ExampleSet {
  rows = new Int32Array(1 << 20);
  allowed = new Uint16Array(1 << 15);
  tokens = 0;
  runs = [];
  stride = 0;
  lost = 0;
  #table = new TokenTable();
  #features = new FeatureWriter();

  constructor(lists) {
    this.lists = lists;
  }

  /**
   * Invented names stand on the lists, names of the world often do not: for invented documents
   * a part of the lists is hidden, another one in each document.
   */
  add(document) {
    const { runs, lists } = this;
    const share = document.invented ? HIDDEN : HIDDEN_IN_REAL;
    const hidden = {
      get: (hash) => {
        const chance = mix(hash ^ runs.length);
        const lost = (chance & 0xff) < share ? CLASS_BITS : 0;
        return lists.get(hash) & ~(((chance >>> 8) & 0xff) < UNSEEN ? lost | USAGE_BITS : lost);
      },
    };
    this.#read(document, hidden);
  }

  #read(document, lists) {
    for (let from = 0; from < document.text.length;) {
      const to = blockEnd(document.text, from);
      prepareBlock(document.text, from, to, this.#table, lists);
      this.#addBlock(document);
      from = to;
    }
  }

  #addBlock(document) {
    const { candidate, count } = this.#table;
    const allowed = allowedLabels(document, this.#table);
    for (let at = EDGE; at < count; at++) if (!candidate[at] && !(allowed[at] & OUTSIDE)) this.lost++;
    for (let at = EDGE; at < count;) {
      if (!candidate[at]) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < count && candidate[end] && end - at < WINDOW) end++;
      this.runs.push({ first: this.tokens, length: end - at, weight: document.weight });
      for (let token = at; token < end; token++) this.#addToken(token, allowed[token], token === at);
      at = end;
    }
  }

  #addToken(token, allowed, first) {
    this.#features.write(this.#table, token);
    this.stride = this.#features.count;
    if ((this.tokens + 1) * this.stride > this.rows.length) this.rows = grown(this.rows, Int32Array);
    if (this.tokens + 1 > this.allowed.length) this.allowed = grown(this.allowed, Uint16Array);
    this.rows.set(this.#features.rows.subarray(0, this.stride), this.tokens * this.stride);
    this.allowed[this.tokens++] = first ? beginOnly(allowed) : allowed;
  }
}

function grown(array, Type) {
  const larger = new Type(array.length * 2);
  larger.set(array);
  return larger;
}

/** A run cannot start inside a name: what was cut off begins here. */
function beginOnly(allowed) {
  const inside = allowed & 0b101010100;
  return (allowed & 0b010101011) | (inside >> 1);
}

function allowedLabels({ spans, known, text }, table) {
  const open = CLASSES.reduce(
    (bits, type, index) => (known.includes(type) || type === 'ADDRESS' ? bits : bits | (6 << (index * 2))),
    OUTSIDE,
  );
  const allowed = new Uint16Array(table.count).fill(open);
  let next = 0;
  for (let at = EDGE; at < table.count; at++) {
    while (next < spans.length && spans[next].end <= table.start[at]) next++;
    const span = spans[next];
    if (!span || span.start >= table.end[at]) continue;
    const kind = CLASSES.indexOf(span.type);
    const exact = span.start <= table.start[at] && table.end[at] <= span.end;
    if (kind < 0 || !exact) allowed[at] = ALL;
    else allowed[at] = (text.slice(span.start, table.start[at]).trim() === '' ? 2 : 4) << (kind * 2);
  }
  return allowed;
}
