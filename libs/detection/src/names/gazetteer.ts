import { formOf, joinForms } from './token/tokenize';
import { Shape, type TokenTable } from './token/token-table';

/** What the lists say of a word; a word may be several. */
export const Gazetteer = {
  firstName: 1,
  lastName: 2,
  place: 4,
  country: 8,
  organization: 16,
  title: 32,
  /** Also an ordinary word. */
  common: 64,
  /** First word of an entry of several words; in the table of a text: inside such an entry. */
  phrase: 128,
} as const;

/** How a word is written in running text. */
export const Usage = {
  /** Not seen. */
  unknown: 0,
  /** Seen once in lower case. */
  rare: 1,
  /** Nearly always in lower case. */
  ordinary: 2,
  /** In both cases. */
  both: 3,
  /** Nearly always with a capital inside a sentence: "Monday", "English", and names. */
  capital: 4,
  /** A German noun. */
  noun: 5,
} as const;

/** Bits of a slot that hold what is known of the word: 8 of classes, 3 of usage, 2 of how technical; the others hold a fingerprint of the hash. */
const VALUE_BITS = 16;
const CLASSES = 0xff;
const USAGE_SHIFT = 8;
const TECHNICAL_SHIFT = 11;

/** What the lists say of a word in one number: classes, usage and how technical it is, 0 to 3. */
export function packWord(classes: number, usage: number, technical: number): number {
  return classes | (usage << USAGE_SHIFT) | (technical << TECHNICAL_SHIFT);
}

/** Words and what is known of them as an open-addressed table of 32-bit slots: 16 bits of hash, 16 of knowledge. */
export class GazetteerTable {
  readonly #slots: Uint32Array;
  readonly #mask: number;

  /** @param slots a power of two of slots, at least one of them empty (0). */
  constructor(slots: Uint32Array) {
    this.#slots = slots;
    this.#mask = slots.length - 1;
  }

  /** What is known of the hash, 0 for nothing. Two words may share a fingerprint; the tagger treats a hit as a hint. */
  get(hash: number): number {
    const fingerprint = hash >>> VALUE_BITS;
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = this.#slots[at]!;
      if (slot === 0) return 0;
      if (slot >>> VALUE_BITS === fingerprint) return slot & 0xffff;
    }
  }
}

/**
 * Packs entries (words separated by single spaces, with what `packWord` makes) into the slots of a `GazetteerTable`.
 * @throws Error when fewer than a fifth of the slots would stay empty.
 */
export function packGazetteer(entries: ReadonlyMap<string, number>, size: number): Uint32Array {
  if (entries.size > size * 0.8) throw new Error('The gazetteer has too few slots for its entries.');
  const slots = new Uint32Array(size);
  for (const [entry, value] of entries) insert(slots, entryHash(entry), value);
  return slots;
}

function insert(slots: Uint32Array, hash: number, value: number): void {
  const mask = slots.length - 1;
  const fingerprint = hash >>> VALUE_BITS;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const slot = slots[at]!;
    if (slot !== 0 && slot >>> VALUE_BITS !== fingerprint) continue;
    slots[at] = ((fingerprint << VALUE_BITS) | value | (slot & 0xffff)) >>> 0;
    return;
  }
}

function entryHash(entry: string): number {
  return entry.split(' ').map(formOf).reduce(joinForms);
}

const LONGEST_ENTRY = 4;

/** Looks every word up, then the entries of several words; hyphens between words count as spaces. */
export function annotate(table: TokenTable, from: number, lists: GazetteerTable): void {
  for (let at = from; at < table.count; at++) {
    const shape = table.shape[at]!;
    const word = shape < Shape.number && shape !== Shape.ideographic;
    const known = word ? lists.get(table.form[at]!) : 0;
    table.gazetteer[at] = known & CLASSES;
    table.usage[at] = (known >> USAGE_SHIFT) & 7;
    table.technical[at] = known >> TECHNICAL_SHIFT;
  }
  for (let at = from; at < table.count; at++) {
    if (table.gazetteer[at]! & Gazetteer.phrase) at = markPhrase(table, at, lists);
  }
}

/** Marks the longest entry that starts at `first` and returns its last token. */
function markPhrase(table: TokenTable, first: number, lists: GazetteerTable): number {
  const { form, shape, gazetteer } = table;
  gazetteer[first]! &= ~Gazetteer.phrase;
  let hash = form[first]!;
  let words = 1;
  let found = first;
  let classes = 0;
  for (let at = first + 1; at < table.count && words < LONGEST_ENTRY; at++) {
    if (form[at] === 45 && shape[at] === Shape.punctuation) continue;
    if (shape[at]! >= Shape.number) break;
    hash = joinForms(hash, form[at]!);
    words++;
    const hit = lists.get(hash) & CLASSES & ~Gazetteer.phrase;
    if (hit) [found, classes] = [at, hit];
  }
  if (found > first) for (let at = first; at <= found; at++) gazetteer[at]! |= classes | Gazetteer.phrase;
  return found;
}
