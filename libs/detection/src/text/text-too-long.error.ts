/** The longest text that detection reads, in UTF-16 code units (about 1 MB of English). */
export const MAX_TEXT_LENGTH = 1_048_576;

/** A text is longer than detection reads; it was not scanned at all, so it must not be let through. */
export class TextTooLongError extends Error {
  override readonly name = 'TextTooLongError';
  readonly code = 'GUARDIAN_TEXT_TOO_LONG';

  constructor(readonly length: number) {
    super(
      `The text has ${length} characters; detection reads at most ${MAX_TEXT_LENGTH}. Split it or refuse it.`,
    );
  }
}

/**
 * Refuses what is too long to scan.
 *
 * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
 */
export function assertScannable(text: string): void {
  if (text.length > MAX_TEXT_LENGTH) throw new TextTooLongError(text.length);
}
