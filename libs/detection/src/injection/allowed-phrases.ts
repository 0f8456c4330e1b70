import { expiryOf, type Ownership } from '../custom/ownership';
import { normalise } from '../text/normalise';
import { type Span, type TextView } from '../text/text-view';

/** A phrase that is normal in the host's texts although it looks like an attack: a product name, a button, a quote. */
export interface AllowedPhrase extends Ownership {
  /** What may stand in a text; case, accents and white space do not matter. */
  readonly phrase: string;
  /** Why it may. */
  readonly reason: string;
}

/** What of an entry may be shown. */
export interface AllowedPhraseNote extends Ownership {
  /** Where it stands in the list, from 0. */
  readonly index: number;
  readonly reason: string;
}

interface Allowed {
  readonly note: AllowedPhraseNote;
  readonly plain: string;
  readonly ends: number;
}

/** Shorter phrases would blank out half of a text. */
const SHORTEST = 8;
const WORD = /[\p{L}\p{N}]/u;

function allowedOf({ phrase, owner, expires, reason }: AllowedPhrase, index: number): Allowed {
  try {
    const plain = normalise(phrase).text.trim();
    if (plain.length < SHORTEST) throw new Error(`its phrase is shorter than ${SHORTEST} characters.`);
    if (reason.trim() === '') throw new Error('it has no reason: say why the phrase may stand in a text.');
    return { note: { index, owner, expires, reason }, plain, ends: expiryOf({ owner, expires }) };
  } catch (error) {
    throw new Error(`Allowed phrase ${index}: ${(error as Error).message}`, { cause: error });
  }
}

const isWholeIn = (text: string, start: number, end: number): boolean =>
  !WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '');

/** Where a phrase stands in a text, whole words only. */
function placesOf(view: TextView, plain: string): Span[] {
  const places: Span[] = [];
  for (let at = view.text.indexOf(plain); at >= 0; at = view.text.indexOf(plain, at + plain.length)) {
    const end = at + plain.length;
    if (isWholeIn(view.text, at, end)) places.push(view.original(at, end));
  }
  return places;
}

/** Spans sorted by where they begin; they may overlap. */
function blankOut(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    pieces.push(text.slice(done, from), ' '.repeat(end - from));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** Phrases that the screen does not read. What stands around them is read as ever. */
export class AllowedPhrases {
  private constructor(private readonly allowed: readonly Allowed[]) {}

  /** A list of these entries; use `defineAllowedPhrases`. */
  static of(entries: readonly AllowedPhrase[]): AllowedPhrases {
    return new AllowedPhrases(entries.map(allowedOf));
  }

  /** The text with every allowed phrase made blank, as long as before; an entry that has expired allows nothing. */
  blank(text: string, now: Date): string {
    const current = this.allowed.filter(({ ends }) => now.getTime() < ends);
    if (current.length === 0) return text;
    const view = normalise(text);
    const spans = current.flatMap(({ plain }) => placesOf(view, plain));
    return blankOut(
      text,
      spans.sort((a, b) => a.start - b.start),
    );
  }

  /** Every entry, without its phrase. */
  get notes(): readonly AllowedPhraseNote[] {
    return this.allowed.map(({ note }) => note);
  }

  /** The entries that allow nothing any more and wait for their owners. */
  expired(now: Date): readonly AllowedPhraseNote[] {
    return this.allowed.flatMap(({ note, ends }) => (now.getTime() >= ends ? [note] : []));
  }
}

/**
 * Makes a list of phrases that the injection screen leaves out; each has an owner, a reason and a day it ends.
 *
 * @throws Error that names the entry by its place and the remedy.
 */
export const defineAllowedPhrases = (entries: readonly AllowedPhrase[]): AllowedPhrases =>
  AllowedPhrases.of(entries);
