/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  /** The index of the first code unit. */
  readonly start: number;
  /** The index just after the last one. */
  readonly end: number;
}

/**
 * A text as it is read (unmasked, folded, decoded), and the way back to the original.
 *
 * Indices never run backwards: `start` and `end` grow with the index, and stay inside the original.
 */
export interface TextView {
  /** The text to read. */
  readonly text: string;
  /** The index in the original at which the character at `index` begins; for the length, where the view ends. */
  start(index: number): number;
  /** The index in the original just after the character before `index`; for 0, where the view begins. */
  end(index: number): number;
  /** The span of the original that a span of the view stands for; an empty one stands at `start`. */
  original(start: number, end: number): Span;
}

abstract class View implements TextView {
  constructor(readonly text: string) {}

  abstract start(index: number): number;
  abstract end(index: number): number;

  original(start: number, end: number): Span {
    return { start: this.start(start), end: end > start ? this.end(end) : this.start(start) };
  }
}

/** A text read as it is. */
class PlainView extends View {
  start(index: number): number {
    return index;
  }

  end(index: number): number {
    return index;
  }
}

/** Knows of each character where it came from. */
class MappedView extends View {
  constructor(
    text: string,
    private readonly starts: Readonly<Uint32Array>,
    private readonly ends: Readonly<Uint32Array>,
    private readonly span: Span,
  ) {
    super(text);
  }

  start(index: number): number {
    return index < this.text.length ? this.starts[index]! : this.span.end;
  }

  end(index: number): number {
    return index > 0 ? this.ends[index - 1]! : this.span.start;
  }
}

/** Every part of it stands for the whole span. */
class OpaqueView extends View {
  constructor(
    text: string,
    private readonly span: Span,
  ) {
    super(text);
  }

  start(index: number): number {
    return index < this.text.length ? this.span.start : this.span.end;
  }

  end(index: number): number {
    return index > 0 ? this.span.end : this.span.start;
  }
}

class ComposedView extends View {
  constructor(
    private readonly outer: TextView,
    private readonly inner: TextView,
  ) {
    super(inner.text);
  }

  start(index: number): number {
    return this.outer.start(this.inner.start(index));
  }

  end(index: number): number {
    const end = this.outer.end(this.inner.end(index));
    // What was put in between two characters stands where the second begins, and `outer` may leave something out before it.
    return index > 0 ? Math.max(end, this.start(index - 1)) : end;
  }
}

/** A text that is read as it is. */
export const plainView = (text: string): TextView => new PlainView(text);

/**
 * A view whose characters came from `starts[i]` to `ends[i]`; as a whole it stands for `span`.
 * Both arrays must be sorted and at least as long as the text.
 */
export const mappedView = (
  text: string,
  starts: Readonly<Uint32Array>,
  ends: Readonly<Uint32Array>,
  span: Span,
): TextView => new MappedView(text, starts, ends, span);

/** A view of which every part stands for the whole span, as of a text that was base64. */
export const opaqueView = (text: string, span: Span): TextView => new OpaqueView(text, span);

/** The view of a view: `inner` was made of `outer.text`, the result leads back to the original of `outer`. */
export const composeViews = (outer: TextView, inner: TextView): TextView =>
  outer instanceof PlainView ? inner : new ComposedView(outer, inner);
