/** A value that JSON can carry without loss. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const PLAIN = /^[\w.:/-]*$/;

/** Names and ids need no escapes, and there are dozens of them in a record. */
const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

function canonical(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = value as { readonly [key: string]: JsonValue };
  let json = '';
  // The default order of `sort` compares UTF-16 code units, as RFC 8785 §3.2.3 asks.
  for (const key of Object.keys(members).sort())
    json += `${json && ','}${quoted(key)}:${canonical(members[key]!)}`;
  return `{${json}}`;
}

/** The one way to write a value as bytes (RFC 8785): members sorted, no spaces, numbers and strings as ECMAScript does. */
export const canonicalBytes = (value: JsonValue): Buffer => Buffer.from(canonical(value), 'utf8');
