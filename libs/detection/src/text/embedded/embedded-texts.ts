import { composeViews, plainView, type TextView } from '../text-view';
import { htmlIslands } from './html-islands';
import { type Embedded } from './island';
import { jsonIslands } from './json-islands';
import { percentIslands } from './percent-islands';
import { runIslands } from './run-islands';

/** How often a text may be encoded within an encoded one. */
const DEEPEST = 2;
/** At most so many times its length is decoded of a text. */
const MOST_TIMES = 2;
/** At most so many characters are decoded of a text. */
const MOST_DECODED = 1_048_576;

/** The decoders, and the character without which one finds nothing. */
const DECODERS: readonly (readonly [mark: string, decoder: (text: string) => Embedded[]])[] = [
  ['%', percentIslands],
  ['&', htmlIslands],
  ['\\', jsonIslands],
  ['', runIslands],
];

/**
 * The pieces of a text that say something else when they are decoded: percent escapes, character references, escapes of
 * JSON strings, base64 and hexadecimal. Sorted by where they begin; one may lie within another. Time is linear in the
 * length of the text, and it never throws.
 */
export function embeddedTexts(text: string): Embedded[] {
  let found: Embedded[] = [];
  for (const [mark, decoder] of DECODERS) {
    if (text.includes(mark)) found = found.concat(decoder(text));
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

const isOpaque = ({ encoding }: Embedded): boolean => encoding === 'base64' || encoding === 'hex';
const placeOf = ({ encoding, start, end }: Omit<Embedded, 'view'>): string => `${encoding} ${start} ${end}`;

/** What is encoded in one view, in places of that view. */
class Level {
  private texts?: ReadonlyMap<string, string>;

  constructor(
    readonly view: TextView,
    readonly islands: readonly Embedded[],
  ) {}

  /** What is encoded inside one of the islands, without what stands in the open around it and says the same. */
  within(island: Embedded): Embedded[] {
    const inner = embeddedTexts(island.view.text);
    if (inner.length === 0 || isOpaque(island)) return inner;
    const texts = (this.texts ??= new Map(this.islands.map((known) => [placeOf(known), known.view.text])));
    return inner.filter(({ encoding, start, end, view }) => {
      const span = island.view.original(start, end);
      return texts.get(placeOf({ encoding, ...span })) !== view.text;
    });
  }
}

/**
 * Decodes what is encoded in a text, and what is encoded in that. Spans are those of the original of `view`. Pieces with
 * which it would be more than twice the text, or more than 1,048,576 characters, are left out.
 *
 * @param depth How many times; 1 is what `embeddedTexts` finds.
 */
export function decodeIslands(view: TextView | string, depth: number = DEEPEST): Embedded[] {
  const root = typeof view === 'string' ? plainView(view) : view;
  const outer = embeddedTexts(root.text);
  if (outer.length === 0) return outer;
  let left = Math.min(MOST_TIMES * root.text.length, MOST_DECODED);
  const found: Embedded[] = [];
  let levels = [new Level(root, outer)];
  for (let turn = 1; turn <= depth; turn++) {
    const next: Level[] = [];
    for (const level of levels) {
      for (const island of level.islands) {
        if (island.view.text.length > left) continue;
        left -= island.view.text.length;
        const composed = composeViews(level.view, island.view);
        found.push({ ...island, ...level.view.original(island.start, island.end), view: composed });
        if (turn < depth) next.push(new Level(composed, level.within(island)));
      }
    }
    levels = next;
  }
  return found;
}
