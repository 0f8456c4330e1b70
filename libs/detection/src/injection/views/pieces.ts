import { type Span, type TextView } from '../../text/text-view';
import { ViewBuilder } from '../../text/view-builder';

const LINE_FEED = 10;

/** Puts a view together of pieces of a text, each on a line of its own. */
export class Pieces {
  /** Made with the first piece, for most texts have none. */
  private made?: ViewBuilder;
  /** How many pieces there are. */
  count = 0;

  constructor(private readonly text: string) {}

  /** How long the view is, in characters. */
  get length(): number {
    return this.made?.length ?? 0;
  }

  private get builder(): ViewBuilder {
    return (this.made ??= new ViewBuilder(64));
  }

  /** Begins a piece, at `start` of the text. */
  begin(start: number): void {
    if (this.count++ > 0) this.builder.put(LINE_FEED, start, start);
  }

  /** Adds to the piece what `start` to `end` stands for as a whole. */
  put(reading: string, start: number, end: number): void {
    for (let at = 0; at < reading.length; at++) this.builder.put(reading.charCodeAt(at), start, end);
  }

  /** Adds to the piece a part of the text as it is. */
  copy(start: number, end: number): void {
    this.builder.copy(this.text, start, end);
  }

  /** Adds a view of a part of the text as a piece. */
  add(view: TextView): void {
    const { text } = view;
    this.begin(view.start(0));
    for (let at = 0; at < text.length; at++) {
      this.builder.put(text.charCodeAt(at), view.start(at), view.end(at + 1));
    }
  }

  /** The view; undefined when there is no piece. */
  done(): TextView | undefined {
    return this.count > 0 ? this.builder.done({ start: 0, end: this.text.length }) : undefined;
  }
}

/** At most so many characters of a text are transformed in one way. */
export const MOST_TRANSFORMED = 65_536;
/** Longer stretches are read in parts of so many characters. */
const LONGEST_PART = 4096;

/** Stretches cut into parts of at most 4,096 characters, 65,536 in all. */
export function partsOf(stretches: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let left = MOST_TRANSFORMED;
  for (const { start, end } of stretches) {
    for (let at = start; at < end && left > 0; at += LONGEST_PART) {
      parts.push({ start: at, end: Math.min(end, at + LONGEST_PART) });
      left -= LONGEST_PART < end - at ? LONGEST_PART : end - at;
    }
  }
  return parts;
}
