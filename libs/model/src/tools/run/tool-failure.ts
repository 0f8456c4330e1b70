const SENTENCES = {
  failed: 'The tool could not do this.',
  late: 'The tool took too long.',
} as const;

/** What a model is told of a tool that failed: a plain sentence, and nothing of what went wrong inside. */
export class ToolFailure extends Error {
  override readonly name = 'ToolFailure';

  /** @param cause what went wrong inside; for the log only */
  constructor(kind: keyof typeof SENTENCES, cause: unknown) {
    super(SENTENCES[kind], { cause });
  }
}
