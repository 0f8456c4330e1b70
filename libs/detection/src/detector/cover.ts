import { firstEndingAfter } from '../text/span-search';
import { type Span } from '../text/text-view';

/** Stretches of a text, put together where they overlap, to ask quickly whether something lies in one. */
export class Cover {
  private readonly spans: Span[] = [];

  constructor(spans: readonly Span[]) {
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.spans.at(-1);
      if (last && start <= last.end)
        this.spans[this.spans.length - 1] = { ...last, end: Math.max(last.end, end) };
      else this.spans.push({ start, end });
    }
  }

  /** Whether a span shares a character with one of the stretches. */
  touches({ start, end }: Span): boolean {
    const span = this.spans[firstEndingAfter(this.spans, start)];
    return span !== undefined && span.start < end;
  }
}
