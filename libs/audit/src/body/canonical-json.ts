/** A value that JSON can carry without loss. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

function canonical(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = value as { readonly [key: string]: JsonValue };
  // The default order of `sort` compares UTF-16 code units, as RFC 8785 §3.2.3 asks.
  const sorted = Object.keys(members).sort();
  return `{${sorted.map((key) => `${JSON.stringify(key)}:${canonical(members[key]!)}`).join(',')}}`;
}

/** The one way to write a value as bytes (RFC 8785): members sorted, no spaces, numbers and strings as ECMAScript does. */
export const canonicalBytes = (value: JsonValue): Buffer => Buffer.from(canonical(value), 'utf8');
