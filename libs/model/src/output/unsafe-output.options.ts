/** What shows the reply: a terminal or a log, a Markdown renderer, or a page that takes it as HTML. */
export type OutputSink = 'text' | 'markdown' | 'html';

/** What of a reply is safe for whoever shows it. */
export interface UnsafeOutputOptions {
  /**
   * Hosts that links and images may name: exact (`docs.example.com`), or everything below one (`*.example.com`).
   * @default none: every address with a host is removed
   */
  readonly hosts?: readonly string[];
  /**
   * What shows the reply, and so what markup is encoded.
   * @default 'markdown'
   */
  readonly sink?: OutputSink;
}

/** The counts of a verdict. */
export type UnsafeCategory = 'LINK' | 'IMAGE' | 'MARKUP' | 'CONTROL';

/** Told of each thing that was taken out or encoded. */
export type CountUnsafe = (category: UnsafeCategory) => void;
