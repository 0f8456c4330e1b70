const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** How many members a JSON text writes: each has one colon that is in no string. */
function membersWritten(json: string): number {
  let count = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) inString = !inString;
    else if (inString && code === BACKSLASH) at++;
    else if (!inString && code === COLON) count++;
  }
  return count;
}

/** How many members are left of them; a list in place of recursion, since a token can nest thousands deep. */
function membersKept(value: unknown): number {
  let count = 0;
  const found = [value];
  for (const next of found) {
    if (typeof next !== 'object' || next === null) continue;
    const inside: unknown[] = Object.values(next);
    if (!Array.isArray(next)) count += inside.length;
    for (const each of inside) found.push(each);
  }
  return count;
}

/**
 * Whether a JSON text names a member twice in one object: of two that are written, one is kept.
 *
 * Two parsers may read such a text in two ways (RFC 7519 §4, RFC 7515 §4).
 *
 * @param value what `JSON.parse` made of the text.
 */
export const hasDuplicateMembers = (json: string, value: unknown): boolean =>
  membersWritten(json) !== membersKept(value);
