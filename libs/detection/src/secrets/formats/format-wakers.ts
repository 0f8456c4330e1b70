import { isTokenCode } from '../scan/char-class';
import { type Scan, type Waker, report } from '../scan/scan';
import { entropyOf } from '../values/entropy';
import { isFiller } from '../values/placeholders';
import { SECRET_FORMATS } from './formats';
import { type SecretFormat } from './secret-format';

/** A known prefix says more than any name or sentence around the value. */
const FORMAT_SCORE = 0.95;

/** A body with fewer bits per character is `XXXX…`. */
const FILLER_ENTROPY = 2.5;

/** A longer body is judged by its beginning, in characters. */
const JUDGED_LENGTH = 512;

/** One waker for each known prefix. */
export function formatWakers(): Waker[] {
  const byPrefix = new Map<string, SecretFormat[]>();
  for (const format of SECRET_FORMATS) {
    byPrefix.set(format.prefix, [...(byPrefix.get(format.prefix) ?? []), format]);
  }
  return [...byPrefix].map(([literal, rows]) => ({
    literal,
    isTokenStart: rows.every((row) => row.lead === 0),
    wake: (scan, at) => {
      if (at < scan.formatsFrom || !scan.text.startsWith(literal, at)) return;
      for (const row of rows) if (tryFormat(scan, row, at)) return;
    },
  }));
}

function tryFormat(scan: Scan, row: SecretFormat, at: number): boolean {
  const { text } = scan;
  const start = row.lead === 0 ? at : startBefore(text, at, row.lead);
  row.pattern.lastIndex = start;
  if (!row.pattern.test(text)) return false;
  const end = row.pattern.lastIndex;
  const body = text.slice(at + row.prefix.length, Math.min(end, at + JUDGED_LENGTH));
  const entropy = row.minEntropy === 0 ? 0 : entropyOf(body);
  const isSample = entropy < Math.min(row.minEntropy, FILLER_ENTROPY) || isFiller(body);
  // What is filler to one row is filler to the others, and is not looked at again.
  if (isSample) scan.formatsFrom = end;
  if (isSample || entropy < row.minEntropy) return isSample;
  report(scan, row.rule, start, end, FORMAT_SCORE);
  scan.formatsFrom = end;
  return true;
}

/** Where the characters of the token begin, at most `lead` before. */
function startBefore(text: string, at: number, lead: number): number {
  let start = at;
  while (start > 0 && at - start <= lead && isTokenCode(text.charCodeAt(start - 1))) start--;
  return start;
}
