const TOKEN = /"(?:[^"\\]|\\.)*"|[{}:]/g;

/**
 * Whether a JSON text names a member twice in one object.
 *
 * Two parsers may read such a text in two ways (RFC 7519 §4, RFC 7515 §4). The text has to be valid JSON.
 */
export function hasDuplicateMembers(json: string): boolean {
  const objects: Set<string>[] = [];
  let text = '""';
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{') objects.push(new Set());
    else if (token === '}') objects.pop();
    else if (token !== ':') text = token;
    else {
      const names = objects.at(-1)!;
      const before = names.size;
      // Names are compared unescaped: "\u0065xp" is "exp".
      if (names.add(JSON.parse(text) as string).size === before) return true;
    }
  }
  return false;
}
