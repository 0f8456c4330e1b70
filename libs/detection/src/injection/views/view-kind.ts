import { type TextView } from '../../text/text-view';

/**
 * How a text was read: `clear` as it stands, `decoded` from base64, Morse and the like, `tags` from characters that
 * nobody sees, `hidden` in comments and hidden elements, `unleet` with digits and marks as letters, `joined` from letters
 * that stand apart, `reversed` from its end or standing on its head, `rot` by shifting the alphabet, `spelled` from the
 * spelling alphabet, `pig-latin` from that.
 */
export type ViewKind =
  | 'clear'
  | 'decoded'
  | 'tags'
  | 'hidden'
  | 'unleet'
  | 'joined'
  | 'reversed'
  | 'rot'
  | 'spelled'
  | 'pig-latin';

/** A text in the form in which it is screened. */
export interface InjectionView {
  readonly kind: ViewKind;
  /** Normalised text, and the way back to the original; pieces from different places stand on lines of their own. */
  readonly view: TextView;
}
