/** A line of the Common Event Format, taken apart. */
export interface ParsedCef {
  readonly header: readonly string[];
  readonly extension: ReadonlyMap<string, string>;
}

const HEADER_FIELDS = 7;

/** Reads up to the next `|` that no backslash stands before. */
function headerField(line: string, from: number): [value: string, next: number] {
  let value = '';
  for (let at = from; at < line.length; at++) {
    if (line[at] === '|') return [value, at + 1];
    if (line[at] === '\\') at++;
    value += line[at];
  }
  throw new Error('The header ends too early.');
}

const UNESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

/** A parser by the grammar of ArcSight's guide, which shares nothing with the writer. */
export function parseCef(line: string): ParsedCef {
  if (/[\r\n]/.test(line)) throw new Error('An event is one line.');
  const header: string[] = [];
  let at = 0;
  for (let field = 0; field < HEADER_FIELDS; field++) {
    const [value, next] = headerField(line, at);
    header.push(value);
    at = next;
  }
  const extension = new Map<string, string>();
  // A value ends before the last word that stands in front of an `=` without a backslash.
  const tokens: string[] = [''];
  for (const [piece] of line.slice(at).matchAll(/\\.|[^]/gs)) {
    if (piece === '=') tokens.push('');
    else tokens.push(tokens.pop()! + piece);
  }
  let key = tokens.shift()!;
  for (const [index, token] of tokens.entries()) {
    const cut = index === tokens.length - 1 ? token.length : token.lastIndexOf(' ');
    const value = token
      .slice(0, cut)
      .replace(/\\(.)/g, (_all, letter: string) => UNESCAPED[letter] ?? letter);
    if (!/^[a-zA-Z0-9_]+$/.test(key)) throw new Error('A key has letters and digits only.');
    if (extension.has(key)) throw new Error('A key stands there twice.');
    extension.set(key, value);
    key = token.slice(cut + 1);
  }
  return { header, extension };
}
