const HIGH_SURROGATE = /[\ud800-\udbff]/;

/** Where to cut: not through a pair of surrogates. */
const endOf = (text: string, most: number): number =>
  HIGH_SURROGATE.test(text[most - 1]!) ? most - 1 : most;

/**
 * The result of a tool as JSON gives it, or its beginning as text: a model is told that the rest was left out.
 *
 * @throws TypeError when the result cannot be written as JSON.
 */
export function toolResult(value: unknown, most: number): unknown {
  const isText = typeof value === 'string';
  // What is nothing for JSON, such as `undefined`, is `null` for a model.
  const text = isText ? value : ((JSON.stringify(value) as string | undefined) ?? 'null');
  if (text.length <= most) return isText ? text : (JSON.parse(text) as unknown);
  return `${text.slice(0, endOf(text, most))}\n[The rest was left out: the result has more than ${most} characters.]`;
}
