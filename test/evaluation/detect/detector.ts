import { type LabelledSpan } from '../data/labelled-span';

/** What a detector says about one text, and how long it took. */
export interface Detection {
  readonly spans: readonly LabelledSpan[];
  /** Milliseconds inside the detector; none without an answer. */
  readonly milliseconds: number;
  /** Whether it gave no usable answer: it was stopped because it took too long, or it failed. */
  readonly isUnanswered?: boolean;
}

/** Anything that finds personal data in a text: this package, or a peer in a process of its own. */
export interface Detector {
  readonly name: string;
  detect(text: string): Detection | Promise<Detection>;
}
