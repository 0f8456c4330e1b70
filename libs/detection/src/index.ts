/** Text in, findings out: personal data and prompt injection, in plain TypeScript. */
export { type Explanation, type Finding } from './finding';
export {
  type PersonalDataDetector,
  type PersonalDataDetectorOptions,
  createPersonalDataDetector,
} from './detector/detector';
export { type NameTagger, loadNameTagger } from './names/tagger';
export { type DetectInOptions, type StructureFinding } from './structure/detect-in';
export { type Path, StructureTooLargeError } from './structure/walk';
export { type Recognizer, CONTEXT_LENGTH } from './personal-data/recognizer';
export { resolveFindings } from './resolve';
export { type CueName } from './personal-data/cue/cue-name';
export { RECOGNIZERS } from './personal-data/recognizers';
export { type ScanOptions, scanPersonalData, safeBoundary } from './personal-data/scan';
export { MAX_TEXT_LENGTH, TextTooLongError } from './text/text-too-long.error';
export { type NormalisedText, normalise } from './text/normalise';
export { type InjectionCategory, type InjectionRule } from './injection/injection-rule';
export { INJECTION_RULES } from './injection/rules';
export { InvalidRuleError } from './injection/matcher/invalid-rule.error';
export {
  createInjectionScreen,
  type InjectionScreen,
  type InjectionScreening,
  type InjectionScreenOptions,
  type ScreenRequest,
  type ScreenTrust,
  type Sensitivity,
} from './injection/injection-screen';
export { type InjectionExplanation, type Influence } from './injection/explain';
export {
  type RefusalRow,
  type RefusalShares,
  refusalShares,
  refusalSharesBy,
} from './injection/measure/refusals';
export {
  type AllowedPhrase,
  type AllowedPhraseNote,
  AllowedPhrases,
  defineAllowedPhrases,
} from './injection/allowed-phrases';
export {
  type ClassifierWeights,
  type TrustWeights,
  decodeClassifier,
} from './injection/classifier/classifier-weights';
export { type Calibration } from './injection/classifier/calibration';
export {
  type CustomRecognizer,
  type CustomRecognizerOptions,
  type CustomShape,
  defineRecognizer,
} from './custom/define-recognizer';
export { type AllowListEntry, type AllowListNote, AllowList, defineAllowList } from './custom/allow-list';
export { type Ownership } from './custom/ownership';
export { SECRET_FORMATS } from './secrets/formats/formats';
export { type SecretFormat } from './secrets/formats/secret-format';
export { scanSecrets } from './secrets/scan-secrets';
export { type Span, type TextView } from './text/text-view';
