import { normalise } from 'unseen-guardian/detection';

/** What a reader may take for `<`: look-alikes in other scripts, and ways to write it in HTML, URLs and programs. */
const OPENING = /[<＜﹤‹〈⟨〈《⟪❬❮❰⧼˂ᐸ≺⋖≪]|&(?:lt|#0{0,16}60|#x0{0,16}3c)(?![0-9a-z]);?|%3c|\\u003c|\\x3c/gi;
const BLANK = /^\s$/u;
/** The word that all boundaries begin with, and what may stand before it. */
const WORD = 'data-';
const SLASHES = new Set('/\\∕⁄⧸╱⟋');
const DASHES = new Set('-‐‑‒–—―−﹣－_');
/** Stands in the place of the bracket; nobody takes it for one. */
const HARMLESS = '(';

/** One character as a reader takes it: without look-alikes, case and accents; empty when it cannot be seen. */
function seen(character: string): string {
  if (BLANK.test(character)) return ' ';
  if (character > ' ' && character <= '~') return character.toLowerCase();
  if (SLASHES.has(character)) return '/';
  if (DASHES.has(character)) return '-';
  return normalise(character).text;
}

/** Whether what begins here reads as the rest of a boundary. */
function isBoundary(text: string, from: number): boolean {
  let [matched, mayClose] = [0, true];
  for (let at = from; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    at += character.length;
    const plain = seen(character);
    if (plain === '' || plain === ' ') continue;
    if (mayClose && plain === '/') {
      mayClose = false;
      continue;
    }
    mayClose = false;
    if (!WORD.startsWith(plain, matched)) return false;
    matched += plain.length;
    if (matched === WORD.length) return true;
  }
  return false;
}

/** The text without anything that reads as one of our boundaries, whatever its name. Linear in its length. */
export const disarmBoundaries = (text: string): string =>
  text.replace(OPENING, (opening, at: number) =>
    isBoundary(text, at + opening.length) ? HARMLESS : opening,
  );
