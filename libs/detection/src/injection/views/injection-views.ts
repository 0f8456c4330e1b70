import { normalise } from '../../text/normalise';
import { composeViews, type TextView } from '../../text/text-view';
import { decodedTexts } from './decoders/decoded';
import { hiddenStretches } from './decoders/hidden';
import { invisibleTexts } from './decoders/invisible';
import { upsideDownTexts } from './decoders/upside-down';
import { readJoined } from './letters/joined';
import { type Reader } from './letters/reader';
import { readReversed } from './letters/reversed';
import { readRot } from './letters/rot';
import { readPigLatin, readSpelled } from './letters/spelled';
import { readLeet } from './letters/unleet';
import { MOST_TRANSFORMED, Pieces } from './pieces';
import { type Survey, survey } from './survey';
import { type InjectionView, type ViewKind } from './view-kind';
import { readsBetter, readsForeign } from './words/reading-score';

/** The ways to read letters in another way. */
const READERS: readonly (readonly [kind: ViewKind, read: Reader])[] = [
  ['unleet', readLeet],
  ['joined', readJoined],
  ['reversed', readReversed],
  ['rot', readRot],
  ['spelled', readSpelled],
  ['pig-latin', readPigLatin],
];
const NOT_ASCII = /[^\0-\x7f]/;
/** At most so many pieces of a text are looked at. */
const MOST_PIECES = 4096;
/** At most so many decoded texts are read in yet other ways. */
const MOST_REREAD = 256;
/** Decoded texts that were encoded in another way before are read so deep. */
const DEEPEST = 2;

/** Everything that is read of a text for one kind, as one view. */
function gathered(text: string, views: readonly TextView[]): TextView | undefined {
  const pieces = new Pieces(text);
  let last = 0;
  for (const view of [...views].sort((a, b) => a.start(0) - b.start(0))) {
    if (view.start(0) < last || pieces.length > 4 * MOST_TRANSFORMED) continue;
    pieces.add(view);
    last = view.start(0);
  }
  return pieces.done();
}

const folded = (view: TextView): TextView => composeViews(view, normalise(view.text));

/** The first other way to read a decoded text that makes more sense of it. */
function reread(view: TextView, depth: number): TextView | undefined {
  const [, ...others] = viewsOf(view.text, depth);
  return others[0] && composeViews(view, others[0].view);
}

/** What of the decoded texts reads better than what it was made of, or can be read in yet another way. */
function worthReading(text: string, views: readonly TextView[], depth: number): TextView[] {
  let left = 4 * MOST_TRANSFORMED;
  let rereads = depth < DEEPEST ? MOST_REREAD : 0;
  return views.slice(0, MOST_PIECES).flatMap((view) => {
    left -= view.text.length;
    if (left < 0 || view.text === '') return [];
    const reading = folded(view);
    const { start, end } = view.original(0, view.text.length);
    const before = normalise(text.slice(start, end)).text;
    if (readsBetter(reading.text, before) || readsForeign(reading.text, before)) return [reading];
    return (rereads-- > 0 && reread(view, depth + 1)) || [];
  });
}

/** Stretches of a text as views. */
const hiddenViews = (text: string): TextView[] =>
  hiddenStretches(text).map(({ start, end }) => {
    const piece = new Pieces(text);
    piece.begin(start);
    piece.copy(start, end);
    return folded(piece.done() ?? normalise(''));
  });

function viewsOf(text: string, depth: number): InjectionView[] {
  const clear = normalise(text);
  const found: Survey = survey(clear.text);
  const views: InjectionView[] = [{ kind: 'clear', view: clear }];
  const add = (kind: ViewKind, view: TextView | undefined): void => {
    if (view) views.push({ kind, view });
  };
  const isAscii = !NOT_ASCII.test(text);
  const worth = (texts: readonly TextView[]): TextView | undefined =>
    texts.length > 0 ? gathered(text, worthReading(text, texts, depth)) : undefined;
  add('decoded', worth(decodedTexts(text, clear, found)));
  if (!isAscii) add('tags', worth(invisibleTexts(text)));
  add('hidden', gathered(text, hiddenViews(text)));
  for (const [kind, read] of READERS) {
    const inner = read(clear, found);
    if (inner) add(kind, composeViews(clear, inner));
  }
  if (!isAscii) add('reversed', worth(upsideDownTexts(text)));
  return views;
}

/**
 * The ways to read a text in which an order to a model may be hidden: as it stands (`clear`, always the first), and
 * decoded, put together, turned round or unveiled where the text gives reason to and more words are known after than
 * before. One view of each kind holds all that is read that way; of very long texts only a part is read in other ways.
 *
 * Time is linear, and nothing but the length of the text makes it throw.
 *
 * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
 */
export const injectionViews = (text: string): readonly InjectionView[] => viewsOf(text, 1);
