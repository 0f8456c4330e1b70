import { unmask } from '../text/unmask';
import { type TextView } from '../text/text-view';
import { type CueHit, cueOf, CueReader } from './cue/cue-reader';
import { cueIndex } from './cue/cues';
import { CONTEXT_LENGTH } from './recognizer';

/** What stands before a place of a text that is scanned. */
export interface Context {
  /** At most `CONTEXT_LENGTH` characters before an index. */
  readonly text: (start: number) => string;
  /** The nearest cue before an index. */
  readonly cue: (start: number) => CueHit | undefined;
}

/**
 * What stands before the places of a text.
 *
 * @param original the text as given
 * @param view the same without what masks it; indices are indices of its text
 * @param before text that was decided earlier
 */
export function contextOf(original: string, view: TextView, before: string): Context {
  const text = (start: number): string => {
    const end = view.start(start);
    const raw = original.slice(Math.max(0, end - CONTEXT_LENGTH), end);
    return unmask((raw.length < CONTEXT_LENGTH ? before + raw : raw).slice(-CONTEXT_LENGTH)).text;
  };
  const lead = before.slice(-CONTEXT_LENGTH);
  const isMasked = view.text !== original || (lead !== '' && unmask(lead).text !== lead);
  // Characters that are passed over count for the length of the context, and so a masked text is read place by place.
  if (isMasked) return { text, cue: (start) => cueOf(cueIndex(), text(start)) };
  const reader = new CueReader(cueIndex(), lead + original);
  return { text, cue: (start) => reader.before(start + lead.length) };
}
