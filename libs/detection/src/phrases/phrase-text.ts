import { type CueHit, CueReader } from '../personal-data/cue/cue-reader';
import { cueIndex } from '../personal-data/cue/cues';
import { type Label, labelAt } from '../personal-data/cue/labels';
import { mayFollowCue } from '../personal-data/cue/nearest-word';
import { type PhraseText } from './phrase-rule';

/** A text with what announces the values in it. */
export function phraseText(text: string, labels: readonly Label[]): PhraseText {
  const index = cueIndex();
  const reader = new CueReader(index, text);
  const cue = (start: number): CueHit | undefined => {
    const label = labelAt(labels, start);
    return label ? { cue: label.cue, distance: 0, isConsumed: false } : reader.before(start);
  };
  const cueRightBefore = (start: number): CueHit | undefined => {
    if (!labelAt(labels, start) && !mayFollowCue(index, text, start)) return undefined;
    const hit = cue(start);
    return hit?.distance === 0 ? hit : undefined;
  };
  return { text, cue, cueRightBefore };
}
