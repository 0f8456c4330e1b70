import { Gazetteer, Usage } from './gazetteer';
import { EDGE, Shape, type TokenTable } from './token/token-table';

/** A finding as the tokens it stands on. */
export interface Mention {
  /** First token. */
  readonly from: number;
  /** The token behind the last. */
  readonly to: number;
  /** Number of its class, 0 for a person. */
  readonly kind: number;
  /** Probability, 0 to 1. */
  readonly score: number;
}

interface KnownName {
  readonly forms: readonly number[];
  readonly kind: number;
  readonly score: number;
}

/** From which score on a finding is certain enough to be looked for elsewhere. */
const CERTAIN = 0.6;
/** Names of a text that are remembered, and of those that begin with the same word. */
const MOST_NAMES = 512;
const MOST_ALIKE = 8;
/** A name that stands alone has so many letters. */
const SHORTEST_ALONE = 4;
const PERSON = 0;
const OTHER_MEANING =
  Gazetteer.common | Gazetteer.place | Gazetteer.country | Gazetteer.title | Gazetteer.organization;

const isCapital = (shape: number): boolean =>
  shape === Shape.capital || shape === Shape.upper || shape === Shape.mixed;

/** Names a text has said with certainty: where else they stand in it they are names too, whatever is around them. */
export class KnownNames {
  readonly #byFirst = new Map<number, KnownName[]>();
  #count = 0;

  /** Forgets the names of the last text. */
  clear(): void {
    if (this.#count === 0) return;
    this.#byFirst.clear();
    this.#count = 0;
  }

  /** Remembers a finding that is certain: a name of several words as it is, a person also by each of the words. */
  learn(table: TokenTable, { from, to, kind, score }: Mention): void {
    if (score < CERTAIN) return;
    let words = 0;
    for (let at = from; at < to; at++) {
      if (!isCapital(table.shape[at]!)) continue;
      words++;
      if (kind === PERSON && isTelling(table, at)) this.#add({ forms: [table.form[at]!], kind, score });
    }
    if (words > 1) this.#add({ forms: [...table.form.subarray(from, to)], kind, score });
  }

  /** Where the names stand in the table; where several begin, the longest. */
  mentions(table: TokenTable): Mention[] {
    const found: Mention[] = [];
    if (this.#count === 0) return found;
    for (let at = EDGE; at < table.count; at++) {
      if (!isCapital(table.shape[at]!)) continue;
      const name = this.#byFirst.get(table.form[at]!)?.find(({ forms }) => standsAt(table, at, forms));
      if (!name) continue;
      const to = at + name.forms.length;
      found.push({ from: at, to, kind: name.kind, score: name.score });
      at = to - 1;
    }
    return found;
  }

  #add(name: KnownName): void {
    const alike = this.#byFirst.get(name.forms[0]!) ?? [];
    if (this.#count >= MOST_NAMES || alike.length >= MOST_ALIKE) return;
    if (alike.some(({ forms }) => isSame(forms, name.forms))) return;
    const longer = alike.findIndex(({ forms }) => forms.length < name.forms.length);
    alike.splice(longer < 0 ? alike.length : longer, 0, name);
    this.#byFirst.set(name.forms[0]!, alike);
    this.#count++;
  }
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((form, at) => form === other[at]);

/** A word that means nothing but the name. */
const isTelling = (table: TokenTable, at: number): boolean =>
  table.end[at]! - table.start[at]! >= SHORTEST_ALONE &&
  (table.gazetteer[at]! & OTHER_MEANING) === 0 &&
  table.usage[at]! < Usage.ordinary;

function standsAt(table: TokenTable, at: number, forms: readonly number[]): boolean {
  if (at + forms.length > table.count) return false;
  return forms.every(
    (form, index) => table.form[at + index] === form && table.shape[at + index] !== Shape.lower,
  );
}

const isCovered = (one: Mention, other: Mention): boolean =>
  one.kind === other.kind && one.from >= other.from && one.to <= other.to;

/**
 * Findings and further mentions in one list; both are sorted, and so is the list. A mention takes the place of findings
 * of its class that it covers; one that lies inside another finding or crosses it is left out.
 */
export function withMentions(found: readonly Mention[], others: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (const other of others) {
    while (next < found.length && found[next]!.to <= other.from) all.push(found[next++]!);
    let end = next;
    while (end < found.length && found[end]!.from < other.to) end++;
    const crossed = found.slice(next, end);
    if (
      !crossed.every((one) => isCovered(one, other)) ||
      crossed.some((one) => one.to - one.from === other.to - other.from)
    )
      continue;
    all.push(other);
    next = end;
  }
  return [...all, ...found.slice(next)];
}
