import { normalise } from '../../text/normalise';
import { type InjectionRule } from '../injection-rule';
import { tokenise } from '../tokens/tokenise';
import { InvalidRuleError } from './invalid-rule.error';
import { compileRules } from './rule-matcher';

const problemOf = (rule: InjectionRule): string | undefined => {
  const matcher = compileRules([rule]);
  const matches = (text: string): boolean => matcher.match(tokenise(normalise(text).text)).length > 0;
  const problems: Readonly<Record<string, boolean>> = {
    'the weight must be above 0 and at most 1': !(rule.weight > 0 && rule.weight <= 1),
    'no language is given': !rule.languages.length,
    'no tag is given': !rule.tags.length,
    'the example does not match': !matches(rule.example),
    'the near miss matches': matches(rule.nearMiss),
  };
  return Object.keys(problems).find((problem) => problems[problem]);
};

/**
 * Checks rules before they are used: pattern, weight, unique id, an example that matches and a near miss that does not.
 *
 * @param beside rules they are used together with, whose ids are taken
 * @throws InvalidRuleError for the first row that is wrong.
 */
export function assertRules(rows: readonly InjectionRule[], beside: readonly InjectionRule[] = []): void {
  const ids = new Set(beside.map(({ id }) => id));
  for (const rule of rows) {
    if (ids.has(rule.id)) throw new InvalidRuleError(rule.id, 'the id is taken');
    ids.add(rule.id);
    const problem = problemOf(rule);
    if (problem) throw new InvalidRuleError(rule.id, problem);
  }
}
