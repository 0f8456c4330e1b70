/** What happens to a JSON reply that does not fit its schema. */
export interface StructuredOutputOptions {
  /**
   * How often the model is asked again; each time is a call of its own, with all controls.
   * @default 1
   */
  readonly attempts?: number;
  /**
   * Whether what is only badly written (a code fence, text around the value, a missing bracket) is written well instead.
   * @default true
   */
  readonly repair?: boolean;
  /**
   * Tokens of all calls of the exchange, in and out, after which nobody is asked again.
   * @default 100000
   */
  readonly tokens?: number;
}

/** What is taken for granted where options say nothing. */
export const STRUCTURED_OUTPUT: Required<StructuredOutputOptions> = {
  attempts: 1,
  repair: true,
  tokens: 100_000,
};

/** More attempts would hide that a schema and a model do not go together. */
const MOST_ATTEMPTS = 5;

/**
 * Checks the options once, at boot.
 *
 * @throws Error when one has no meaning.
 */
export function assertStructuredOutputOptions(options: StructuredOutputOptions = {}): void {
  const { attempts, tokens } = { ...STRUCTURED_OUTPUT, ...options };
  if (!Number.isSafeInteger(attempts) || attempts < 0 || attempts > MOST_ATTEMPTS)
    throw new Error(`structuredOutput.attempts must be a whole number from 0 to ${MOST_ATTEMPTS}.`);
  if (!(tokens > 0)) throw new Error('structuredOutput.tokens must be above zero.');
}
