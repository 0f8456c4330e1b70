/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

const WORD = /^[\w.:-]{1,128}$/;

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object; anything else is an empty one. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The value as a JSON schema; nothing when it is none that says anything. */
export const schemaOf = (value: unknown): object | undefined => (isObject(value) ? value : undefined);

/** The objects of a list; anything else is an empty list. */
export const objectsOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** The value as text; anything else is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether a text is a name or an identifier, and cannot be a sentence. */
export const isWord = (value: unknown): value is string => typeof value === 'string' && WORD.test(value);

/** The numbers of a JSON value in their places: what may be handed on of a provider's counters. */
export function numbersOf(value: JsonObject): JsonObject {
  const kept = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    if (!isWord(key)) return [];
    if (typeof item === 'number') return [[key, item]];
    return isObject(item) ? [[key, numbersOf(item)]] : [];
  });
  return Object.fromEntries(kept);
}
