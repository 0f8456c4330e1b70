import { type CueHit, CueReader } from '../personal-data/cue/cue-reader';
import { cueIndex } from '../personal-data/cue/cues';
import { type Label, labelAt } from '../personal-data/cue/labels';
import { type PhraseText } from './phrase-rule';

/** A text with what announces the values in it. */
export function phraseText(text: string, labels: readonly Label[]): PhraseText {
  const reader = new CueReader(cueIndex(), text);
  const cue = (start: number): CueHit | undefined => {
    const label = labelAt(labels, start);
    return label ? { cue: label.cue, distance: 0, isConsumed: false } : reader.before(start);
  };
  return { text, cue };
}
