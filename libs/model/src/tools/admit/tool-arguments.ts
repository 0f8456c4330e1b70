/** The arguments of a call that a model wrote as JSON; nothing when they are none. Some models write nothing for none. */
export function readInput(json: string): { value: unknown } | undefined {
  try {
    return { value: json.trim() === '' ? {} : (JSON.parse(json, harmless) as unknown) };
  } catch {
    // A model may write anything.
    return undefined;
  }
}

/** Whoever copies such a member changes every object of the process. */
function harmless(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('Not an argument.');
  return value;
}
