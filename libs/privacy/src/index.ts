/** Personal data: less of it in, none of it out to a model, the right values back to the caller. */
export { PrivacyModule } from './privacy.module';
export { type PersonalDataAction, type PrivacyOptions, PRIVACY_OPTIONS } from './privacy.options';
export {
  PromptField,
  type PromptFieldOptions,
  type PromptFieldMetadata,
  promptFieldsOf,
} from './decorator/prompt-field.decorator';
export { UsedFor } from './decorator/used-for.decorator';
export { MinimisationControl } from './minimisation/minimisation.control';
export { type Operator, type OperatorName, OPERATORS } from './operator/operators';
export { PersonalDataPromptControl } from './personal-data/personal-data-prompt.control';
export { PersonalDataReplyControl } from './personal-data/personal-data-reply.control';
export {
  PseudonymVault,
  type RestoreListener,
  UNKNOWN_PSEUDONYM,
  vaultOf,
} from './pseudonym/pseudonym-vault';
export {
  type PrivacyNoticeOptions,
  type PurposeNotice,
  PrivacyNotice,
  privacyNotice,
} from './notice/privacy-notice';
export { validationFields } from './validation/validation-fields';
