import { type InjectionRule } from './injection-rule';
import { DOCUMENT_RULES } from './rules/document.rules';
import { INSTRUCTION_RULES } from './rules/instruction.rules';
import { MARKUP_RULES } from './rules/markup.rules';
import { PERSONA_RULES } from './rules/persona.rules';

/** Everything that the screen looks for by default. */
export const INJECTION_RULES: readonly InjectionRule[] = [
  ...INSTRUCTION_RULES,
  ...PERSONA_RULES,
  ...DOCUMENT_RULES,
  ...MARKUP_RULES,
];
