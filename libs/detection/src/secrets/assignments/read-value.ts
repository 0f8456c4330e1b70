import { type ValueForm } from '../values/judge-value';

/** A value as it stands in the text. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly form: ValueForm;
}

/** A value longer than this is a document, in characters. */
export const LONGEST = 4096;

/** `Bearer`, `Basic` and others say how the value is used; the secret begins after them. */
const SCHEME =
  /(?:Bearer|bearer|Basic|basic|Token|token|ApiKey|Apikey|Digest|JWT|GenieKey|Splunk|SSWS|PVEAPIToken)[ =][ ]{0,2}/y;

const OPENING = /\\{1,3}["']|&quot;|["'`]|[“„«»‘]/y;

const NEWLINE = 10;
const BACKSLASH = 92;
const LINE_STOPS = stopsOf(' \t\r\n\v\f\u00a0\u3000"\'`\\<>');
const CODE_STOPS = stopsOf(' \t\r\n\v\f\u00a0\u3000"\'`\\<>,;&)}]');

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '»': '«', '‘': '’' };

/** Reads the value that begins at an index: to its closing quote, or as far as bare values go. */
export function readValue(text: string, at: number, lineStart: boolean): Value | undefined {
  OPENING.lastIndex = at;
  const quote = OPENING.exec(text)?.[0];
  if (quote === undefined) return readBare(text, afterScheme(text, at), lineStart);
  const start = afterScheme(text, at + quote.length);
  const end = closingQuote(text, start, CLOSING[quote] ?? quote);
  return end === undefined || end === start ? undefined : { start, end, form: 'quoted' };
}

function afterScheme(text: string, at: number): number {
  SCHEME.lastIndex = at;
  return SCHEME.test(text) ? SCHEME.lastIndex : at;
}

/** A quote that never closes on its line is none. */
function closingQuote(text: string, start: number, quote: string): number | undefined {
  const limit = Math.min(text.length, start + LONGEST);
  const first = quote.charCodeAt(0);
  for (let index = start; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === NEWLINE) return undefined;
    if (code === first && (quote.length === 1 || text.startsWith(quote, index))) return index;
    if (code === BACKSLASH) index++;
  }
  return undefined;
}

/** At the beginning of a line nothing but a space ends it (`PASSWORD=a&b;c`), elsewhere code does. */
function readBare(text: string, start: number, lineStart: boolean): Value | undefined {
  const stops = lineStart ? LINE_STOPS : CODE_STOPS;
  const limit = Math.min(text.length, start + LONGEST);
  let end = start;
  while (end < limit && stops[text.charCodeAt(end)] !== 1) end++;
  if (text[end] === '(') return undefined;
  if (lineStart) end = nextPair(text, start, end);
  while (end > start && ';,.'.includes(text.charAt(end - 1))) end--;
  return end === start ? undefined : { start, end, form: 'bare' };
}

/** `Key=…;Suffix=…` and `token=…&page=…`: another pair begins, so the value ended. */
function nextPair(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/[;&][A-Za-z_][\w-]{1,30}=/);
  return at > 0 ? start + at : end;
}

function stopsOf(chars: string): Uint8Array {
  const stops = new Uint8Array(1 << 16);
  for (const char of chars) stops[char.charCodeAt(0)] = 1;
  return stops;
}
