import { ENGLISH_COMMON, ENGLISH_ORDERS } from '../words/english.words';
import { WORD_WEIGHTS } from '../words/word-table';

/** No word of the dictionary is longer. */
const LONGEST = 20;
/** What a letter costs that belongs to no word of the dictionary: the first of several, and each other. */
const UNKNOWN = [4.5, 1.3] as const;
/** What each word costs beyond that; short ones more, because chance makes them. */
const WORD = 2;
const SHORT_WORD = [0, 4, 3, 2.2];
/** Shorter words of other languages are in every English word, in letters. */
const SHORTEST_FOREIGN = 4;
/** The words of one letter. */
const SINGLE = new Set(['a', 'i']);

/** Twice as many slots as nodes at most. */
const SLOT_BITS = 16;
const SLOTS = 1 << SLOT_BITS;
/** UTF-16 code units. */
const CODES = 0x10000;

const costOf = (word: string): number => (SHORT_WORD[word.length] ?? WORD) - 0.05 * word.length;

const NOTHING = -1;

/** The words of the dictionary as a tree of letters, by open addressing; the root is node 0. */
class Dictionary {
  private readonly keys = new Int32Array(SLOTS).fill(NOTHING);
  private readonly nodes = new Int32Array(SLOTS);
  private count = 1;
  /** What the word costs that ends with a node; infinite when none does. */
  readonly costs = new Float64Array(SLOTS / 2).fill(Infinity);

  /** Adds a word. */
  add(word: string): void {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const slot = this.slotOf(node, word.charCodeAt(at));
      if (this.keys[slot] === NOTHING) {
        this.keys[slot] = node * CODES + word.charCodeAt(at);
        this.nodes[slot] = this.count++;
      }
      node = this.nodes[slot] as number;
    }
    this.costs[node] = costOf(word);
  }

  /** The node of a letter after a node, or -1. */
  after(node: number, code: number): number {
    const slot = this.slotOf(node, code);
    return this.keys[slot] === NOTHING ? NOTHING : (this.nodes[slot] as number);
  }

  private slotOf(node: number, code: number): number {
    const key = node * CODES + code;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
    while (this.keys[slot] !== NOTHING && this.keys[slot] !== key) slot = (slot + 1) % SLOTS;
    return slot;
  }
}

function readDictionary(): Dictionary {
  const dictionary = new Dictionary();
  const english = new Set(`${ENGLISH_COMMON} ${ENGLISH_ORDERS}`.split(' '));
  for (const word of WORD_WEIGHTS.keys()) {
    const isRead =
      word.length === 1 ? SINGLE.has(word) : word.length >= SHORTEST_FOREIGN || english.has(word);
    if (isRead) dictionary.add(word);
  }
  return dictionary;
}

let known: Dictionary | undefined;

/** Where the words of letters without spaces end, by the cheapest division into frequent words (Viterbi); sorted. */
export function segment(letters: string): number[] {
  const dictionary = (known ??= readDictionary());
  const { costs: wordCosts } = dictionary;
  const { length } = letters;
  const costs = new Float64Array(length + 1).fill(Infinity);
  const from = new Uint32Array(length + 1);
  const isWord = new Uint8Array(length + 1);
  costs[0] = 0;
  for (let at = 0; at < length; at++) {
    const here = costs[at]!;
    const unknown = here + UNKNOWN[at > 0 && isWord[at] === 0 ? 1 : 0];
    if (unknown < costs[at + 1]!) {
      costs[at + 1] = unknown;
      from[at + 1] = at;
      isWord[at + 1] = 0;
    }
    for (let node = 0, end = at; end < length && end - at < LONGEST;) {
      node = dictionary.after(node, letters.charCodeAt(end++));
      if (node === NOTHING) break;
      const cost = here + wordCosts[node]!;
      if (cost >= costs[end]!) continue;
      costs[end] = cost;
      from[end] = at;
      isWord[end] = 1;
    }
  }
  return endsOf(from, isWord);
}

/** Letters of no word stay together. */
function endsOf(from: Readonly<Uint32Array>, isWord: Readonly<Uint8Array>): number[] {
  const ends: number[] = [];
  let isNextWord = 1;
  for (let end = from.length - 1; end > 0; end = from[end]!) {
    if (isNextWord || isWord[end]) ends.push(end);
    isNextWord = isWord[end]!;
  }
  return ends.reverse();
}
