import { type InjectionCategory, type InjectionRule } from '../injection-rule';

/**
 * One row of a catalogue: the name (language, then what it is about), the weight, the pattern, an example and a near
 * miss.
 */
export type RuleRow = readonly [
  name: string,
  weight: number,
  pattern: string,
  example: string,
  nearMiss: string,
];

/** The tags of each category: OWASP Top 10 for LLM applications and MITRE ATLAS. */
const TAGS: Readonly<Record<InjectionCategory, readonly string[]>> = {
  override: ['LLM01', 'AML.T0051.000'],
  'role-change': ['LLM01', 'AML.T0051.000', 'AML.T0054'],
  'prompt-extraction': ['LLM01', 'LLM07', 'AML.T0056'],
  'template-forgery': ['LLM01', 'AML.T0051.000', 'AML.T0051.001'],
  'tool-forgery': ['LLM01', 'LLM06', 'AML.T0051.001', 'AML.T0053'],
  exfiltration: ['LLM01', 'LLM02', 'AML.T0051.001', 'AML.T0057'],
  obfuscation: ['LLM01', 'AML.T0051.000', 'AML.T0054'],
  persona: ['LLM01', 'AML.T0054'],
  'refusal-suppression': ['LLM01', 'AML.T0054'],
  'payload-splitting': ['LLM01', 'AML.T0051.000'],
  document: ['LLM01', 'AML.T0051.001'],
  'hidden-text': ['LLM01', 'AML.T0051.001'],
};

/** Rows of one category as rules. */
export const rulesOf = (category: InjectionCategory, rows: readonly RuleRow[]): readonly InjectionRule[] =>
  rows.map(([name, weight, pattern, example, nearMiss]) => ({
    id: `${category}.${name}`,
    category,
    pattern,
    weight,
    languages: [name.split('.', 1).join()],
    tags: TAGS[category],
    example,
    nearMiss,
  }));
