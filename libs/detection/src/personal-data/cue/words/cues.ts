// Placeholder: the words are being written.
import { CUE_NAMES, type CueName, type CueWords } from '../cue-name';

export const CUES = Object.fromEntries(CUE_NAMES.map((name) => [name, {}])) as Record<CueName, CueWords>;
