const TOKEN = 1;
const NAME = 2;
const SPACE = 4;

const CLASSES = new Uint8Array(1 << 16);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z0-9_-]/.test(char)) CLASSES[code] = TOKEN | NAME;
  else if (char === '.') CLASSES[code] = NAME;
  else if (/\s/.test(char)) CLASSES[code] = SPACE;
}

/** Letters, digits, `_` and `-` of ASCII: what most tokens are made of. */
export function isTokenCode(code: number): boolean {
  return ((CLASSES[code] as number) & TOKEN) !== 0;
}

/** Token characters and the full stop: what names of settings are made of. */
export function isNameCode(code: number): boolean {
  return ((CLASSES[code] as number) & NAME) !== 0;
}

/** White space of ASCII. */
export function isSpaceCode(code: number): boolean {
  return ((CLASSES[code] as number) & SPACE) !== 0;
}

/** Letters of ASCII. */
export function isLetterCode(code: number): boolean {
  const folded = code | 32;
  return folded >= 97 && folded <= 122 && code < 128;
}
