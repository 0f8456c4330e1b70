/**
 * The words of the framework, as types.
 *
 * principal: the caller, from the token. Data subject: the person the data is about. Purpose: a declared reason for
 * processing. Exchange: one call through an `@AIEndpoint`. Control: one security check of the exchange. Verdict: what
 * a control said. Finding: one detection in a text. Recipient: who receives data outside the service. Record: one
 * entry of the audit log.
 */
export { type Finding } from 'unseen-guardian/detection';
export { after, type Awaitable, inTurn, isPending } from './words/awaitable';
export { Clock, SystemClock } from './words/clock';
export { seconds, minutes, hours, days } from './words/duration';
export { Ids, RandomIds } from './words/ids';
export { networkOf } from './words/network';
export { type Actor, type Principal } from './words/principal';
export { Public, PUBLIC_METADATA_KEY } from './words/public.decorator';
export { type StepUpRequirement } from './words/step-up';
export { SystemTimers, Timers } from './words/timers';
export { within } from './words/within';
export { fetchJson, type JsonRequest, UnexpectedStatusError } from './http/fetch-json';
export { isLoopback, isPlainUrl, isSecureUrl } from './http/loopback';
export { optional } from './injection/optional';
export {
  type LegalBasis,
  type DataCategory,
  type PurposeDeclaration,
  type Purpose,
  type PurposeRegister,
  definePurposes,
} from './words/purpose';
export {
  type TransferMechanism,
  type RecipientContract,
  type ProcessorTerms,
  type OwnTerms,
  type RecipientTerms,
  type ProcessorDeclaration,
  type OwnDeclaration,
  type RecipientDeclaration,
  type Recipient,
  type RecipientRegister,
  defineRecipients,
  findRecipient,
  isRecipientName,
  inProcess,
} from './recipient/recipient';
export { recipientFlaw } from './recipient/recipient-flaw';
export { assertHostPattern, matchesHost } from './recipient/host-pattern';
export {
  Control,
  PromptControl,
  type RequestedToolCall,
  type ReplyFilter,
  ReplyControl,
} from './control/control';
export { type Stage, type ControlTraits, CONTROLS, type ControlName, traitsOf } from './control/control-name';
export {
  type FailMode,
  type ControlSettings,
  type ControlSettingsMap,
  assertControlSettings,
} from './control/control-settings';
export { type DecisionRecord } from './control/decision-record';
export { isInShadow, type RunScope, runControl, startControl } from './control/run-control';
export { type TransportRequest, type AdmitInput, type ShapeInput } from './control/stage-input';
export {
  VERDICT_KINDS,
  type VerdictKind,
  type Verdict,
  pass,
  transform,
  flag,
  block,
  moreSevere,
} from './control/verdict';
export {
  type ControlStep,
  type ControlRun,
  type VerdictReasons,
  type VerdictSummary,
  VerdictLedger,
} from './control/verdict-ledger';
export { type ResourceType, type EndpointPolicy, resourceName } from './exchange/endpoint-policy';
export { type ExchangeInit, Exchange } from './exchange/exchange';
export { runInExchange, outsideExchange, findExchange, currentExchange } from './exchange/exchange-context';
export { type EgressScope, runInEgressScope, findEgressScope } from './exchange/egress-scope';
export {
  type StoreKind,
  type LineageTransform,
  type SubjectRef,
  type LineageNode,
  type LineageEdge,
  type SubjectLink,
  type SourceData,
  LineageTrace,
} from './exchange/lineage-trace';
export {
  type Trust,
  type PromptSegment,
  type TokenUsage,
  type CheckUsage,
  type ModelCall,
} from './exchange/model-call';
export {
  type ModelCallRecord,
  type ExchangeReleased,
  type ExchangeSettled,
  type ExchangeLost,
  type IncidentRaised,
  type RefusalsCounted,
  type LogoutTold,
  type ApiKeyChanged,
  type SecretAccessed,
  type KeyChanged,
  type ServiceStarted,
  type ChainReanchored,
  type AuditEvent,
  type AuditEntry,
  type AuditTicket,
  AuditTrail,
} from './ports/audit-trail';
export { ActionAuthority } from './ports/action-authority';
export { PromptControls, ReplyControls } from './ports/control-sets';
export { FailedAttempts } from './ports/failed-attempts';
export { LineageRecorder } from './ports/lineage-recorder';
export {
  type ModelMessage,
  type ModelTool,
  type ModelRequest,
  type SealedRequest,
  type ModelFinish,
  type ModelReplyPart,
  type ModelReply,
  type ModelChunk,
  type SendRequest,
  type StreamRequest,
  ModelDoor,
} from './ports/model-door';
export { ProviderGate } from './ports/provider-gate';
export { ValueRestorer } from './ports/value-restorer';
export { ReplyDoor, type ReplyStream } from './ports/reply-door';
export {
  type ArgumentRule,
  type Tool,
  TOOL_SINKS,
  ToolCatalogue,
  type ToolContext,
  type ToolDeclaration,
  type ToolSink,
  type ToolSinkTraits,
  ToolSource,
} from './ports/tool-catalogue';
export {
  UnauthenticatedException,
  ForbiddenActionException,
  InsufficientScopeException,
  NoSuchResourceException,
  TransportDeniedException,
  InvalidFieldsException,
  MalformedCredentialException,
  StepUpRequiredException,
  UnneededDataException,
  PromptBlockedException,
  ReplyBlockedException,
  ToolDeniedException,
  RecipientDeniedException,
  EgressDeniedException,
  TooManyRequestsException,
  ControlUnavailableException,
  ControlNotRunException,
  ProviderFailedException,
} from './problem/exceptions';
export { type Challenge, challengeHeader } from './problem/challenge';
export { type ProblemDetails, GuardianException } from './problem/guardian.exception';
export { NoExchangeError } from './problem/no-exchange.error';
export {
  type ApprovalRequest,
  PROBLEM_CODES,
  type ProblemCode,
  type FieldProblem,
  type Problem,
} from './problem/problem';
