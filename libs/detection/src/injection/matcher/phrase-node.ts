/** A pattern as a tree. */
export type PhraseNode =
  | PhraseToken
  /** Up to `most` words in between. */
  | { readonly kind: 'gap'; readonly most: number }
  /** What follows is the first on its line. */
  | { readonly kind: 'line-start' }
  | { readonly kind: 'optional'; readonly item: PhraseNode }
  | { readonly kind: 'choice'; readonly options: readonly PhraseNode[] }
  | { readonly kind: 'sequence'; readonly items: readonly PhraseNode[] };

/** One token of a pattern. */
export interface PhraseToken {
  readonly kind: 'token';
  readonly text: string;
  /** The token may go on: `instruction*`. */
  readonly isPrefix: boolean;
}
