/** One way to write a text from outside, so that it cannot be taken for instructions. */
export interface Technique {
  /** What the model is told of it, behind the sentence about the tags; with a space in front, or empty. */
  readonly instruction: (mark: string) => string;
  /** Whether what looks like our tags in a text still looks like them in what is written. */
  readonly showsTags: boolean;
  /** The text as it stands between the tags. */
  readonly write: (text: string, mark: string) => string;
}
