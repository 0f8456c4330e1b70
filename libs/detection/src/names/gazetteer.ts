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

/** Bits of a slot that hold the class; the others hold a fingerprint of the hash. */
const CLASS_BITS = 8;

/** Words and their classes as an open-addressed table of 32-bit slots: 24 bits of hash, 8 of class. */
export class GazetteerTable {
  readonly #slots: Uint32Array;
  readonly #mask: number;

  /** @param slots a power of two of slots, at least one of them empty (0). */
  constructor(slots: Uint32Array) {
    this.#slots = slots;
    this.#mask = slots.length - 1;
  }

  /** Classes of the hash, 0 for none. Two words may share a fingerprint; the tagger treats a hit as a hint. */
  get(hash: number): number {
    const fingerprint = hash >>> CLASS_BITS;
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = this.#slots[at]!;
      if (slot === 0) return 0;
      if (slot >>> CLASS_BITS === fingerprint) return slot & 0xff;
    }
  }
}

/**
 * Packs entries (words separated by single spaces, with classes) into the slots of a `GazetteerTable`.
 * @throws Error when fewer than a fifth of the slots would stay empty.
 */
export function packGazetteer(entries: ReadonlyMap<string, number>, size: number): Uint32Array {
  if (entries.size > size * 0.8) throw new Error('The gazetteer has too few slots for its entries.');
  const slots = new Uint32Array(size);
  for (const [entry, classes] of entries) insert(slots, entryHash(entry), classes);
  return slots;
}

function insert(slots: Uint32Array, hash: number, classes: number): void {
  const mask = slots.length - 1;
  const fingerprint = hash >>> CLASS_BITS;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const slot = slots[at]!;
    if (slot !== 0 && slot >>> CLASS_BITS !== fingerprint) continue;
    slots[at] = ((fingerprint << CLASS_BITS) | classes | (slot & 0xff)) >>> 0;
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
    table.gazetteer[at] = word ? lists.get(table.form[at]!) : 0;
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
    const hit = lists.get(hash) & ~Gazetteer.phrase;
    if (hit) [found, classes] = [at, hit];
  }
  if (found > first) for (let at = first; at <= found; at++) gazetteer[at]! |= classes | Gazetteer.phrase;
  return found;
}
