interface Span {
  readonly start: number;
  readonly end: number;
}

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
    let [low, high] = [0, this.spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.end > start) high = middle;
      else low = middle + 1;
    }
    const span = this.spans[low];
    return span !== undefined && span.start < end;
  }
}
