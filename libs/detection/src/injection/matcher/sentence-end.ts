/** Marks that end a sentence wherever they stand: of Chinese and Japanese, Arabic, Urdu, Hindi. */
const ALWAYS = new Set(Array.from('。｡؟۔।॥', (mark) => mark.charCodeAt(0)));
/** Marks that end one when no word follows at once: `example.com` and `?q=1` do not. */
const BEFORE_BLANK = new Set(Array.from('.!?', (mark) => mark.charCodeAt(0)));
/** What may close behind the end of a sentence. */
const CLOSERS = new Set(Array.from('.!?"\')]*_', (mark) => mark.charCodeAt(0)));
const SPACE = 32;

/** Whether the mark at `index` of a text ends a sentence. */
export function endsSentence(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (!BEFORE_BLANK.has(code)) return ALWAYS.has(code);
  const next = text.charCodeAt(index + 1);
  return Number.isNaN(next) || next <= SPACE || CLOSERS.has(next);
}
