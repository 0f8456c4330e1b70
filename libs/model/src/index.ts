export { CanaryControl } from './canary/canary.control';
export { findGuardianException } from './failure/find-guardian-exception';
export { ProviderFault } from './failure/provider-failure';
export { RecipientControl } from './controls/recipient.control';
export { type FramedCall, StructureControl } from './controls/structure.control';
export { screenVerdict, unlessTooLong } from './injection/attack-verdict';
export { type GreyBand, type InjectionOptions } from './injection/injection.options';
export {
  type InjectionCase,
  type InjectionCaseOptions,
  type InjectionCasesOptions,
  parseInjectionCases,
  recordInjectionCase,
} from './injection/injection-case';
export { InjectionControl } from './injection/injection.control';
export { InjectionScreens } from './injection/injection-screens';
export { InjectionShadow, type InjectionShadowRow } from './injection/injection-shadow';
export { ChatJudge, type ChatJudgeOptions } from './injection/judge/chat.judge';
export { HttpJudge, type HttpJudgeOptions } from './injection/judge/http.judge';
export { InjectionJudge, type Judgement, type JudgeRequest } from './injection/judge/injection-judge';
export { type GiveKey, type JudgeConnectionOptions, type JudgeKey } from './injection/judge/judge-connection';
export { type TextDetector } from './injection/judge/shown-text';
export {
  type ClassifiedText,
  type LabelMeaning,
  TextClassificationJudge,
  type TextClassificationJudgeOptions,
  type TextClassifier,
} from './injection/judge/text-classification.judge';
export { type ForeignText, type ScreenedText } from './injection/screened-texts';
export { GuardedModels } from './guarded-models.service';
export { type CreateModel, type GuardedModel, type ProviderModel } from './language-model.protocol';
export { ModelModule } from './model.module';
export { MODEL_OPTIONS, type ModelDeclaration, type ModelOptions } from './model.options';
export { UnsafeOutputControl } from './output/unsafe-output.control';
export { type OutputSink, type UnsafeOutputOptions } from './output/unsafe-output.options';
export { promptBytes, promptDigest } from './prompt/prompt-bytes';
export { type TrustMark } from './prompt/trust-mark';
export { type ReplyLimits } from './reply/reply-limits';
export { guardedFetch, type GuardedFetchOptions } from './wire/guarded-fetch';
export { conversation, type ConversationTurn } from './writing/conversation';
export { type Instructions, instructions } from './writing/instructions.tag';
export { type MarkedMessage, type MarkedText, prompt } from './writing/prompt.tag';
export { type Untrusted, untrusted } from './writing/untrusted';
