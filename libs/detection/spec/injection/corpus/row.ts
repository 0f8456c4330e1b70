/** One text of the regression corpus with the verdict the screen must reach. */
export interface CorpusRow {
  readonly text: string;
  readonly label: 'attack' | 'harmless';
  /** `user` is a prompt, `untrusted` a document or a tool result. */
  readonly trust: 'user' | 'untrusted';
  /** ISO 639-1 code. */
  readonly lang: string;
  readonly kind: string;
  /** Entry of the OWASP Top 10 for LLM applications, attacks only. */
  readonly owasp?: string;
}

/** Texts that share everything but their words. */
export function rows(shared: Omit<CorpusRow, 'text'>, texts: readonly string[]): readonly CorpusRow[] {
  return texts.map((text) => ({ text, ...shared }));
}
