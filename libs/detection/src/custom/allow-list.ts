import { createHash } from 'node:crypto';
import { linearPattern } from './linear-pattern';
import { expiryOf, type Ownership } from './ownership';
import { type CharacterSet, type Sequence, sourceOf } from './pattern-node';
import { parseTemplate } from './template-parser';

/** Values that are no personal data of anybody: the service's own address, a published number. */
export type AllowListEntry = Ownership &
  (
    | { readonly text: string; readonly template?: never }
    | { readonly template: string; readonly text?: never }
  ) & {
    /**
     * The category that it is allowed for.
     * @default every category
     */
    readonly category?: string;
    /** Why it may pass. */
    readonly reason: string;
  };

/** What of an entry may be shown: never its value. */
export interface AllowListNote extends Ownership {
  /** Where it stands in the list, from 0. */
  readonly index: number;
  readonly reason: string;
  readonly category?: string;
}

interface Allowed {
  readonly note: AllowListNote;
  readonly ends: number;
  readonly matches: (folded: string, digest: () => string) => boolean;
}

/** Fixed characters of a template, at least: fewer would allow whatever has the right length. */
const FEWEST_FIXED = 4;

/** One spelling for all that look alike to a reader: NFKC, lower case, single spaces. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64');

const isFixed = (set: CharacterSet): boolean => set.size === 1;
const fixedOf = (sequence: Sequence): number =>
  sequence.reduce((sum, node) => sum + (node.kind === 'run' && isFixed(node.set) ? node.min : 0), 0);

function matcherOf({ text, template }: AllowListEntry): Allowed['matches'] {
  if ((text === undefined) === (template === undefined)) throw new Error('it needs either text or template.');
  if (template === undefined) {
    if (folded(text) === '') throw new Error('its text is empty.');
    const allowed = digestOf(folded(text));
    return (_value, digest) => digest() === allowed;
  }
  const sequence = parseTemplate(template);
  if (fixedOf(sequence) < FEWEST_FIXED) {
    throw new Error(`its template has fewer than ${FEWEST_FIXED} fixed characters: it would allow too much.`);
  }
  linearPattern(sequence);
  const pattern = new RegExp(`^(?:${sourceOf(sequence)})$`, 'i');
  return (value) => pattern.test(value);
}

function allowedOf(entry: AllowListEntry, index: number): Allowed {
  try {
    const { owner, expires, reason, category } = entry;
    if (reason.trim() === '') throw new Error('it has no reason: say why the value may pass.');
    const note: AllowListNote = { index, owner, expires, reason, ...(category && { category }) };
    return { note, ends: expiryOf(entry), matches: matcherOf(entry) };
  } catch (error) {
    throw new Error(`Allow-list entry ${index}: ${(error as Error).message}`, { cause: error });
  }
}

/** Values that are not reported although a rule finds them. Whole values only: a part of one allows nothing. */
export class AllowList {
  private constructor(private readonly allowed: readonly Allowed[]) {}

  /** A list of these entries; use `defineAllowList`. */
  static of(entries: readonly AllowListEntry[]): AllowList {
    return new AllowList(entries.map(allowedOf));
  }

  /** Whether a value of a category may pass at this time; an entry that has expired allows nothing. */
  allows(category: string, value: string, now: Date): boolean {
    if (this.allowed.length === 0) return false;
    const text = folded(value);
    let digest: string | undefined;
    const time = now.getTime();
    return this.allowed.some(
      ({ note, ends, matches }) =>
        time < ends &&
        (note.category === undefined || note.category === category) &&
        matches(text, () => (digest ??= digestOf(text))),
    );
  }

  /** Every entry, without its value. */
  get notes(): readonly AllowListNote[] {
    return this.allowed.map(({ note }) => note);
  }

  /** The entries that allow nothing any more and wait for their owners. */
  expired(now: Date): readonly AllowListNote[] {
    return this.allowed.flatMap(({ note, ends }) => (now.getTime() >= ends ? [note] : []));
  }
}

/**
 * Makes an allow-list; each entry has an owner, a reason and a day it ends. Values are kept as hashes.
 *
 * @throws Error that names the entry by its place and the remedy; never the value.
 */
export const defineAllowList = (entries: readonly AllowListEntry[]): AllowList => AllowList.of(entries);
