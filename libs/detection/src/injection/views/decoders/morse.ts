import { opaqueView, type TextView } from '../../../text/text-view';
import { MOST_TRANSFORMED } from '../pieces';
import { segment } from '../letters/segment';

const SIGNS = new Map(
  (
    'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- ' +
    'w.-- x-..- y-.-- z--.. 0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----. ..-.-.- ,--..-- ' +
    "?..--.. '.----. !-.-.-- /-..-. :---... =-...- --....- @.--.-."
  )
    .split(' ')
    .map((row): [string, string] => [row.slice(1), row[0]!]),
);
/** Shorter messages say nothing. */
const SHORTEST = 6;
/** A message: dots and dashes, blanks, and slashes between words. */
const MESSAGE = /[.\-·•−_](?:[.\-·•−_ \n/|])+/g;
/** Texts without either have no Morse in them. */
const MARKS = ['.-', '-.', '·', '•', '−'];

function decode(message: string): string | undefined {
  const signs = message
    .replace(/[·•]/g, '.')
    .replace(/[−_]/g, '-')
    .replace(/[/|\n]/g, ' / ')
    .trim()
    .split(/ +/);
  const letters = signs.map((sign) => (sign === '/' ? ' ' : SIGNS.get(sign)));
  const known = letters.filter((letter) => letter !== undefined);
  if (known.length < SHORTEST || known.length < 0.9 * letters.length) return undefined;
  const text = known.join('').trim();
  return text.includes(' ') ? text : spaced(text);
}

function spaced(letters: string): string {
  const ends = segment(letters);
  return ends.map((end, at) => letters.slice(ends[at - 1] ?? 0, end)).join(' ');
}

/** What messages in Morse code in a normalised text say. */
export function morseTexts(text: string): TextView[] {
  if (!MARKS.some((mark) => text.includes(mark))) return [];
  const views: TextView[] = [];
  for (const { 0: message, index } of text.slice(0, MOST_TRANSFORMED).matchAll(MESSAGE)) {
    const decoded = message.length >= 2 * SHORTEST ? decode(message) : undefined;
    if (decoded) views.push(opaqueView(decoded, { start: index, end: index + message.trimEnd().length }));
  }
  return views;
}
