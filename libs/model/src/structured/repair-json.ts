import { jsonrepair } from 'jsonrepair';

/** A JSON value; nothing when a text is none. */
export type ParsedJson = { readonly value: unknown } | undefined;

/** Reads JSON as it is written. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // A model may write anything.
    return undefined;
  }
}

/** The one value in a text, without what stands around it: a code fence, a word of introduction. */
function valueIn(text: string): string {
  const begin = text.search(/[[{]/);
  if (begin < 0) return text;
  const close = text[begin] === '{' ? '}' : ']';
  const end = text.lastIndexOf(close);
  return end > begin ? text.slice(begin, end + 1) : text.slice(begin);
}

/** Reads JSON that is only badly written; whoever calls this asks the schema whether the value means anything. */
export function repairJson(text: string): ParsedJson {
  const value = valueIn(text);
  const plain = parseJson(value);
  if (plain) return plain;
  try {
    return parseJson(jsonrepair(value));
  } catch {
    // Beyond repair, or nested so deeply that nobody should read it.
    return undefined;
  }
}
