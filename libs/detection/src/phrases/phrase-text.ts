import { cueIndex } from '../personal-data/cue/cues';
import { type Label, labelAt } from '../personal-data/cue/labels';
import { type CueHit, nearestCue } from '../personal-data/cue/nearest-cue';
import { CONTEXT_LENGTH } from '../personal-data/recognizer';
import { type PhraseText } from './phrase-rule';

/** A text with what announces the values in it; `before` is context to its left. */
export function phraseText(text: string, labels: readonly Label[], before = ''): PhraseText {
  const lead = before.slice(-CONTEXT_LENGTH);
  const cue = (start: number): CueHit | undefined => {
    const label = labelAt(labels, start);
    if (label) return { cue: label.cue, distance: 0, isConsumed: false };
    const context =
      (start < CONTEXT_LENGTH ? lead : '') + text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
    return nearestCue(cueIndex(), context.slice(-CONTEXT_LENGTH), context.length >= CONTEXT_LENGTH);
  };
  return { text, cue };
}
