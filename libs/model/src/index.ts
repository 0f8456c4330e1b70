export { ApprovalDeniedException, ApprovalRequiredException } from './approval/approval.exceptions';
export { type ApprovalOptions } from './approval/approval.options';
export { ApprovalStore } from './approval/approval-store';
export { type ApprovalSubject, type ApprovedCall, type StoredApproval } from './approval/approval';
export { Approvals } from './approval/approvals.service';
export { MemoryApprovalStore } from './approval/memory-approval-store';
export { PostgresApprovalStore } from './approval/postgres-approval-store';
export { CanaryControl } from './canary/canary.control';
export { type AllowedHost, type EgressOptions } from './egress/egress.options';
export { EgressGuard } from './egress/egress-guard.service';
export { egressState, type EgressState } from './egress/egress-patch';
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
export { type Spotlighting } from './prompt/spotlighting/spotlighting';
export { type TrustMark } from './prompt/trust-mark';
export { type ReplyLimits } from './reply/reply-limits';
export { AITool, type AIToolOptions } from './tools/declare/ai-tool.decorator';
export { ToolRegistry } from './tools/declare/tool-registry';
export {
  type GuardedTool,
  GuardedTools,
  type GuardedToolSet,
  type ToolCallRequest,
} from './tools/guarded-tools.service';
export { MalformedReplyException } from './structured/malformed-reply.exception';
export { type StructuredOutputOptions } from './structured/structured-output.options';
export { ToolFailure } from './tools/run/tool-failure';
export { type ToolLimits, type ToolOptions } from './tools/tool.options';
export { ToolsControl } from './tools/tools.control';
export { guardedFetch, type GuardedFetchOptions } from './wire/guarded-fetch';
export { conversation, type ConversationTurn } from './writing/conversation';
export { type Instructions, instructions } from './writing/instructions.tag';
export { type MarkedMessage, type MarkedText, prompt } from './writing/prompt.tag';
export { type Untrusted, untrusted } from './writing/untrusted';
