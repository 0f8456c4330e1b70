/** Personal data: less of it in, none of it out to a model, the right values back to the caller. */
export { PrivacyModule } from './privacy.module';
export {
  type ConversationOptions,
  DEFAULT_ACTIONS,
  type PersonalDataAction,
  type PrivacyOptions,
  PRIVACY_OPTIONS,
} from './privacy.options';
export {
  PromptField,
  type PromptFieldOptions,
  type PromptFieldMetadata,
  promptFieldsOf,
} from './decorator/prompt-field.decorator';
export { UsedFor, type UsedForOptions } from './decorator/used-for.decorator';
export { type AnySchema, type SchemaIssue, type SchemaResult } from './minimisation/standard-schema';
export { promptSchema, type SchemaDeclarations, schemaDto } from './minimisation/schema-dto';
export { MinimisationControl } from './minimisation/minimisation.control';
export {
  type EncryptSettings,
  type GeneraliseSettings,
  type HashKey,
  type HashSettings,
  type KeepSettings,
  type MaskSettings,
  type Operator,
  type OperatorContext,
  type OperatorName,
  type OperatorSettings,
  type PseudonymiseSettings,
  type ReadSecret,
  type RedactSettings,
  type SurrogateSettings,
} from './operator/operator';
export { OPERATORS } from './operator/operators';
export { TextWords } from './operator/text-words';
export { type MadeUpDataAction, type MadeUpDataActions } from './personal-data/made-up-data';
export { PersonalDataPromptControl, type PromptTools } from './personal-data/personal-data-prompt.control';
export { PersonalDataReplyControl } from './personal-data/personal-data-reply.control';
export {
  PseudonymVault,
  type RestoreListener,
  type RestorePlace,
  type SaveEntries,
  UNKNOWN_PSEUDONYM,
  type VaultEntry,
  vaultOf,
} from './pseudonym/pseudonym-vault';
export {
  type ConversationTools,
  type ConversationUse,
  Conversations,
} from './pseudonym/conversation/conversations.service';
export { type RestorePolicy } from './pseudonym/restore/restore-policy';
export { MemoryPseudonymStore } from './pseudonym/conversation/memory-pseudonym-store';
export { PostgresPseudonymStore } from './pseudonym/conversation/postgres-pseudonym-store';
export {
  type ConversationRecord,
  type PseudonymRecord,
  PseudonymStore,
} from './pseudonym/conversation/pseudonym-store';
export {
  type PrivacyNoticeOptions,
  type PurposeNotice,
  PrivacyNotice,
  privacyNotice,
} from './notice/privacy-notice';
export { schemaProblems } from './validation/schema-problems';
export { validationFields } from './validation/validation-fields';
export { type ExportRow } from './k-anonymity/equivalence-classes';
export {
  type KAnonymityOptions,
  type KAnonymityReport,
  checkKAnonymity,
} from './k-anonymity/check-k-anonymity';
export {
  type DatePart,
  type GeneralisationStep,
  steps,
  SUPPRESSED,
} from './k-anonymity/generalisation-steps';
export {
  type Generalised,
  type GeneraliseOptions,
  type GeneralisationReport,
  generaliseToK,
} from './k-anonymity/generalise-to-k';
export { type LogLimits, type RedactionCounts, UNSCANNED } from './log-redaction/log-line';
export { type LogRedactionOptions } from './log-redaction/log-redactor';
export { type TextDetector } from './log-redaction/text-redaction';
export { type RedactingLoggerOptions, RedactingLogger } from './log-redaction/redacting-logger';
export { type PinoLike, type PinoRedaction, pinoRedaction } from './log-redaction/pino-redaction';
export {
  declaredFields,
  PersonalData,
  type PersonalDataMetadata,
  personalDataOf,
  type PersonalDataOptions,
} from './decorator/personal-data.decorator';
export { type SecretAction, type SecretLeakOptions } from './secret-leak/secret-leak.options';
export { SecretsPromptControl } from './secret-leak/secrets-prompt.control';
export { SecretsReplyControl } from './secret-leak/secrets-reply.control';
export { PersonalDataTier, type TierRequest } from './tier/personal-data-tier';
export { PresidioTier, type PresidioTierOptions } from './tier/presidio.tier';
export {
  type ClassifiedToken,
  TokenClassificationTier,
  type TokenClassificationTierOptions,
  type TokenClassifier,
} from './tier/token-classification.tier';
