/** What a rule looks for. */
export type InjectionCategory =
  | 'override'
  | 'role-change'
  | 'prompt-extraction'
  | 'template-forgery'
  | 'tool-forgery'
  | 'exfiltration'
  | 'obfuscation'
  | 'persona'
  | 'refusal-suppression'
  | 'payload-splitting'
  | 'document'
  | 'hidden-text';

/** One sign of an attack: pure data. */
export interface InjectionRule {
  /** Category, language and what it is about: `override.en.previous`, `override.de`. */
  readonly id: string;
  readonly category: InjectionCategory;
  /** What is looked for, in the phrase language of `parsePhrase`, in any case and with or without accents. */
  readonly pattern: string;
  /** How much the sign alone says, above 0 to 1; several signs add up as independent chances. */
  readonly weight: number;
  /** BCP 47 codes of the languages that the pattern is written in; `mul` for markup, which has none. */
  readonly languages: readonly string[];
  /** OWASP Top 10 for LLM applications (`LLM01`) and MITRE ATLAS techniques (`AML.T0051.000`). */
  readonly tags: readonly string[];
  /** A text that matches. */
  readonly example: string;
  /** A harmless text with the same vocabulary, which does not. */
  readonly nearMiss: string;
}
