import { isTokenCode } from './char-class';
import { type Scan, type Waker } from './scan';

/** Five bits of each of three characters; letters fall together with their other case. */
const SLOT_COUNT = 1 << 15;

const BACKSLASH = 92;

/** A waker and how far before the characters that found it its literal begins. */
interface Anchored {
  readonly waker: Waker;
  readonly offset: number;
  /** The first letter of the literal in both cases: most of what falls together with it begins otherwise. */
  readonly lower: number;
  readonly upper: number;
  /** How far behind the first letter the last one stands, and that one in both cases. */
  readonly reach: number;
  readonly lastLower: number;
  readonly lastUpper: number;
}

/** Finds the places of many literals in one pass. */
export class WakeTable {
  /** By the last three characters, anywhere. 0: nobody; otherwise one more than an index of `lists`. */
  private readonly anywhere = new Uint16Array(SLOT_COUNT);
  /** By the first three characters of a token. */
  private readonly atStart = new Uint16Array(SLOT_COUNT);
  private readonly lists: Anchored[][] = [];
  /** One bit for each slot of `anywhere` that is taken: small enough to stay in the fastest memory. */
  private readonly taken = new Int32Array(SLOT_COUNT >>> 5);

  /** @param wakers the literals and what they wake. */
  constructor(wakers: readonly Waker[]) {
    for (const waker of wakers) {
      const slots = waker.isTokenStart === true ? this.atStart : this.anywhere;
      const offset = waker.isTokenStart === true ? 0 : rarestOffset(waker.literal);
      const anchored = anchoredAt(waker, offset);
      for (const slot of slotsOf(waker.literal, offset)) this.add(slots, slot, anchored);
    }
    this.anywhere.forEach((list, slot) => {
      if (list > 0) this.taken[slot >>> 5]! |= 1 << (slot & 31);
    });
  }

  /** Walks over the text once and wakes in order of place. */
  run(scan: Scan): void {
    const { text } = scan;
    const { anywhere, taken } = this;
    let hash = 0;
    let wasToken = false;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const isToken = isTokenCode(code);
      if (isToken && !wasToken) this.wakeStart(scan, index, code);
      wasToken = isToken && (wasToken || !isEscapeLetter(text, index, code));
      hash = ((hash << 5) | (code & 31)) & (SLOT_COUNT - 1);
      if (((taken[hash >>> 5]! >>> (hash & 31)) & 1) === 0) continue;
      if (index > 1) this.wakeAll(anywhere[hash]!, scan, index - 2);
    }
  }

  private wakeStart(scan: Scan, index: number, code: number): void {
    const { text } = scan;
    if (index + 2 >= text.length) return;
    const rest = ((text.charCodeAt(index + 1) & 31) << 5) | (text.charCodeAt(index + 2) & 31);
    const slot = this.atStart[((code & 31) << 10) | rest] as number;
    if (slot !== 0) this.wakeAll(slot, scan, index);
  }

  private wakeAll(slot: number, scan: Scan, at: number): void {
    const anchored = this.lists[slot - 1] as Anchored[];
    for (let index = 0; index < anchored.length; index++) {
      const { waker, offset, lower, upper, reach, lastLower, lastUpper } = anchored[index] as Anchored;
      const start = at - offset;
      const first = scan.text.charCodeAt(start);
      if (first !== lower && first !== upper) continue;
      const last = scan.text.charCodeAt(start + reach);
      if (last === lastLower || last === lastUpper) waker.wake(scan, start);
    }
  }

  private add(slots: Uint16Array, slot: number, anchored: Anchored): void {
    const known = slots[slot] as number;
    if (known > 0) this.lists[known - 1]?.push(anchored);
    else slots[slot] = this.lists.push([anchored]);
  }
}

function anchoredAt(waker: Waker, offset: number): Anchored {
  const [lowers, uppers] = [waker.literal.toLowerCase(), waker.literal.toUpperCase()];
  return {
    waker,
    offset,
    lower: lowers.charCodeAt(0),
    upper: uppers.charCodeAt(0),
    reach: waker.literal.length - 1,
    lastLower: lowers.charCodeAt(lowers.length - 1),
    lastUpper: uppers.charCodeAt(uppers.length - 1),
  };
}

/** The `n` of `\nghp_…` in a JSON string is no part of the token. */
function isEscapeLetter(text: string, index: number, code: number): boolean {
  return (
    (code === 110 || code === 114 || code === 116) && index > 0 && text.charCodeAt(index - 1) === BACKSLASH
  );
}

/** Letters of European texts, the most common first. */
const COMMON = ' etaionsrhldcumpfgbvwyxkjzq';

/** Where in a literal the three characters stand that ordinary text holds least. */
function rarestOffset(literal: string): number {
  const rareness = [...literal].map((char) => (COMMON.includes(char) ? COMMON.indexOf(char) : COMMON.length));
  let best = 0;
  let most = -1;
  for (let offset = 0; offset + 2 < literal.length; offset++) {
    const sum = (rareness[offset] ?? 0) + (rareness[offset + 1] ?? 0) + (rareness[offset + 2] ?? 0);
    if (sum > most) [best, most] = [offset, sum];
  }
  return best;
}

/** A literal of two characters takes every third one. */
function slotsOf(literal: string, offset: number): number[] {
  const first = ((literal.charCodeAt(offset) & 31) << 10) | ((literal.charCodeAt(offset + 1) & 31) << 5);
  if (literal.length > 2) return [first | (literal.charCodeAt(offset + 2) & 31)];
  return Array.from({ length: 32 }, (_, third) => first | third);
}
