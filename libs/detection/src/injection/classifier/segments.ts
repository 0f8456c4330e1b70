/** Lengths of the stretches that a text is cut into, in tokens: a clause, a few sentences, a paragraph. */
export const SEGMENT_SIZES = [16, 40, 100] as const;

/** A stretch of tokens, `end` exclusive. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text of `count` tokens into stretches that overlap by half, at each of the lengths; a short text is one
 * stretch. The last one of a length ends with the text.
 */
export function segmentsOf(count: number): Segment[] {
  const segments: Segment[] = [];
  for (const size of SEGMENT_SIZES) {
    if (count <= size) return [...segments, { start: 0, end: count }];
    for (let end = size; ; end += size / 2) {
      const last = Math.min(end, count);
      segments.push({ start: last - size, end: last });
      if (last === count) break;
    }
  }
  return segments;
}
