import { type Finding } from '../finding';
import { cueIndex } from '../personal-data/cue/cues';
import { tableLabels } from '../personal-data/cue/table-labels';
import { resolve } from '../personal-data/resolve';
import { scanPersonalData } from '../personal-data/scan';
import { scanCells } from '../phrases/cell-values';
import { scanNationalities } from '../phrases/nationality.phrases';
import { phraseText } from '../phrases/phrase-text';
import { scanPhrases } from '../phrases/scan-phrases';
import { detectIn, type DetectInOptions, type StructureFinding } from '../structure/detect-in';
import { assertScannable } from '../text/text-too-long.error';
import { keepInCompany } from './company';

/** How a detector works. */
export interface PersonalDataDetectorOptions {
  /**
   * Whether names of persons, places and organisations are looked for, by a trained tagger; it takes most of the time.
   * @default true
   */
  readonly names?: boolean;
  /**
   * Whether findings say why they were made.
   * @default false
   */
  readonly explain?: boolean;
}

/** Finds personal data and secrets. */
export interface PersonalDataDetector {
  /**
   * The findings of a text: sorted, without overlaps, spans of the text as given.
   *
   * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
   */
  detect(text: string): readonly Finding[];
  /**
   * The findings of a structure, field by field; the names of the fields are read as context.
   *
   * @throws StructureTooLargeError when it is nested too deeply or holds too many values.
   */
  detectIn(value: unknown, options?: DetectInOptions): readonly StructureFinding[];
}

/** Makes a detector: rules for values that are written one way, phrases, secrets and names. */
export function createPersonalDataDetector(options: PersonalDataDetectorOptions = {}): PersonalDataDetector {
  const { explain = false } = options;
  const detect = (text: string): Finding[] => {
    assertScannable(text);
    const labels = tableLabels(cueIndex(), text);
    const findings = [
      ...scanPersonalData(text, { labels, explain }),
      ...scanPhrases(phraseText(text, labels)),
      ...scanNationalities(text),
      ...scanCells(text, labels),
    ];
    return keepInCompany(resolve(findings).kept);
  };
  return { detect, detectIn: (value, how) => detectIn(value, detect, how) };
}
