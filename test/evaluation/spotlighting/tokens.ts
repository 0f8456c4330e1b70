/** The tokenizer whose tokens are counted. */
export const ENCODING = 'o200k_base';

/** Counts the tokens of a text. */
export type CountTokens = (text: string) => number;

/** Loads the tokenizer, which takes a while. */
export async function tokenCount(): Promise<CountTokens> {
  const { getEncoding } = await import('js-tiktoken');
  const encoding = getEncoding(ENCODING);
  return (text) => encoding.encode(text, [], []).length;
}
