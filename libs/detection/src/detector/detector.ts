import { type AllowList } from '../custom/allow-list';
import { type CustomRecognizer } from '../custom/define-recognizer';
import { type Finding } from '../finding';
import { tagNames } from '../names/tag-names';
import { type NameTagger } from '../names/tagger';
import { type Recognizer } from '../personal-data/recognizer';
import { RECOGNIZERS } from '../personal-data/recognizers';
import { detectIn, type DetectInOptions, type StructureFinding } from '../structure/detect-in';
import { assertScannable } from '../text/text-too-long.error';
import { keepInCompany } from './company';
import { readText } from './read-text';

/** How a detector works. */
export interface PersonalDataDetectorOptions {
  /**
   * Whether names of persons, places and organisations are looked for, by a trained tagger; it takes most of the time.
   * Or the tagger itself: one of your own, or `loadNameTagger` with weights of your own.
   * @default true, the tagger with the weights of the package
   */
  readonly names?: boolean | NameTagger;
  /**
   * Whether passwords, keys and tokens are looked for.
   * @default true
   */
  readonly secrets?: boolean;
  /**
   * What is looked for by rules; your own recognisers go beside `RECOGNIZERS`.
   * @default RECOGNIZERS
   */
  readonly recognizers?: readonly Recognizer[];
  /**
   * Recognisers of your own, made with `defineRecognizer`.
   * @default []
   */
  readonly custom?: readonly CustomRecognizer[];
  /**
   * Values that are not reported although a rule finds them, until their entry expires; made with `defineAllowList`.
   * @default none
   */
  readonly allow?: AllowList;
  /**
   * What time it is, for entries that expire.
   * @default () => new Date()
   */
  readonly now?: () => Date;
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

/** Makes a detector: rules for values that are written one way, phrases, secrets and names. Make it once, at boot. */
export function createPersonalDataDetector(options: PersonalDataDetectorOptions = {}): PersonalDataDetector {
  const { names = true, secrets = true, explain = false, allow, now = () => new Date() } = options;
  const own = (options.custom ?? []).map(({ recognizer }) => recognizer);
  const tagger = names === true ? tagNames : names || undefined;
  const rules = options.recognizers ?? RECOGNIZERS;
  const recognizers = own.length > 0 ? [...rules, ...own] : rules;
  const detect = (text: string): Finding[] => {
    assertScannable(text);
    const findings = keepInCompany(readText(text, { names: tagger, secrets, recognizers, explain }));
    if (!allow || findings.length === 0) return findings;
    const at = now();
    return findings.filter(({ category, start, end }) => !allow.allows(category, text.slice(start, end), at));
  };
  return { detect, detectIn: (value, how) => detectIn(value, detect, how) };
}
