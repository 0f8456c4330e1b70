/** How tokens are counted. */
export interface TokenCount {
  /** The rule, as the table names it. */
  readonly rule: string;
  readonly count: (text: string) => number;
}

const ENCODING = 'o200k_base';
const BYTES_A_TOKEN = 4;

/** Counts with the tokenizer of a common model when `js-tiktoken` is installed, else takes four bytes for a token. */
export async function tokenCount(): Promise<TokenCount> {
  try {
    const { getEncoding } = await import('js-tiktoken');
    const encoding = getEncoding(ENCODING);
    return { rule: ENCODING, count: (text) => encoding.encode(text, [], []).length };
  } catch {
    // Not installed: the rule says so in the head of the table.
    return { rule: 'four bytes each', count: (text) => Buffer.byteLength(text) / BYTES_A_TOKEN };
  }
}
