import { opaqueView, type Span, type TextView } from '../../../text/text-view';
import { normalise } from '../../../text/normalise';
import { MOST_TRANSFORMED } from '../pieces';
import { readingScore } from '../words/reading-score';

/** Characters turned by half a circle, and the letters that they then show. */
const TURNED: ReadonlyMap<string, string> = new Map(
  (
    'ɐa qb ɔc pd ǝe ɟf ƃg ᵷg ɓg ɥh ᴉi ıi ɾj ſj ʞk ןl ꞁl ʅl ɯm un oo bq dp ɹr ʇt nu ʌv ʍw xx ʎy zz ∀a ᗺb Ɔc ᗡd Ǝe ' +
    'Ⅎf ⅁g פg Hh Ii Ꞁl ˥l Ԁp Ὁq ᴚr ┴t ⊥t ∩u Λv Mw Wm ⅄y ˙. ʻ, ¡! ¿?'
  )
    .split(' ')
    .map((row): [string, string] => [row[0]!, row[1]!]),
);

/** Such that stand in no text of their own, and of which a few are reason to look. */
const TELLING = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]/g;
const FEWEST = 4;

/** A line turned by half a circle, read from either end. */
function turn(line: string): string {
  const shown = Array.from(line, (character) => TURNED.get(character) ?? character);
  const ways = [[...shown].reverse().join(''), shown.join('')].map((way) => normalise(way).text);
  return readingScore(ways[1]!) > readingScore(ways[0]!) ? ways[1]! : ways[0]!;
}

/** The lines of a text that stand on their head, the right way up. */
export function upsideDownTexts(text: string): TextView[] {
  const views: TextView[] = [];
  const last = Math.min(text.length, MOST_TRANSFORMED);
  for (let start = 0; start < last;) {
    const feed = text.indexOf('\n', start);
    const span: Span = { start, end: feed < 0 ? text.length : Math.min(feed, last) };
    const line = text.slice(span.start, Math.min(span.end, last));
    if ((line.match(TELLING)?.length ?? 0) >= FEWEST) views.push(opaqueView(turn(line), span));
    start = span.end + 1;
  }
  return views;
}
