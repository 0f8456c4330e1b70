/** An entity of a text, annotated or predicted: UTF-16 indices, `end` exclusive. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
