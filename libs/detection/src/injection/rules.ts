import { type InjectionRule } from './injection-rule';
import { DOCUMENT_RULES } from './rules/english/document.rules';
import { EXFILTRATION_RULES } from './rules/english/exfiltration.rules';
import { HIDDEN_TEXT_RULES } from './rules/english/hidden-text.rules';
import { TEMPLATE_FORGERY_RULES, TOOL_FORGERY_RULES } from './rules/english/markup.rules';
import { OBFUSCATION_RULES } from './rules/english/obfuscation.rules';
import { OVERRIDE_RULES } from './rules/english/override.rules';
import { PAYLOAD_SPLITTING_RULES } from './rules/english/payload-splitting.rules';
import { PERSONA_RULES } from './rules/english/persona.rules';
import { PROMPT_EXTRACTION_RULES } from './rules/english/prompt-extraction.rules';
import { REFUSAL_SUPPRESSION_RULES } from './rules/english/refusal-suppression.rules';
import { ROLE_CHANGE_RULES } from './rules/english/role-change.rules';
import { DOCUMENT_IN_LANGUAGES } from './rules/languages/document.rules';
import { EXFILTRATION_IN_LANGUAGES } from './rules/languages/exfiltration.rules';
import { OVERRIDE_IN_LANGUAGES } from './rules/languages/override.rules';
import { PERSONA_IN_LANGUAGES } from './rules/languages/persona.rules';
import { PROMPT_EXTRACTION_IN_LANGUAGES } from './rules/languages/prompt-extraction.rules';
import { ROLE_CHANGE_IN_LANGUAGES } from './rules/languages/role-change.rules';

/** Everything that the screen looks for by default. */
export const INJECTION_RULES: readonly InjectionRule[] = [
  ...OVERRIDE_RULES,
  ...OVERRIDE_IN_LANGUAGES,
  ...ROLE_CHANGE_RULES,
  ...ROLE_CHANGE_IN_LANGUAGES,
  ...PROMPT_EXTRACTION_RULES,
  ...PROMPT_EXTRACTION_IN_LANGUAGES,
  ...TEMPLATE_FORGERY_RULES,
  ...TOOL_FORGERY_RULES,
  ...EXFILTRATION_RULES,
  ...EXFILTRATION_IN_LANGUAGES,
  ...OBFUSCATION_RULES,
  ...PERSONA_RULES,
  ...PERSONA_IN_LANGUAGES,
  ...REFUSAL_SUPPRESSION_RULES,
  ...PAYLOAD_SPLITTING_RULES,
  ...DOCUMENT_RULES,
  ...DOCUMENT_IN_LANGUAGES,
  ...HIDDEN_TEXT_RULES,
];
