import { CueIndex } from './cue-index';
import { CUES } from './words/cues';
import { FILLER_WORDS } from './words/filler.words';

let index: CueIndex | undefined;

/** The cue words of all languages, compiled when they are first needed. */
export const cueIndex = (): CueIndex => (index ??= new CueIndex(CUES, FILLER_WORDS));
