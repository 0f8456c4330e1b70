import { normalise } from '../text/normalise';
import { assertRules } from './matcher/assert-rules';
import { compileRules } from './matcher/rule-matcher';
import { INJECTION_RULES } from './rules';
import { tokenise } from './tokens/tokenise';

describe('INJECTION_RULES', () => {
  it('are well formed, match their examples and miss their near misses', () => {
    expect(() => assertRules(INJECTION_RULES)).not.toThrow();
  });

  it('match their examples when compiled together', () => {
    const matcher = compileRules(INJECTION_RULES);
    const missed = INJECTION_RULES.filter(({ example }, rule) => {
      const matches = matcher.match(tokenise(normalise(example).text));
      return !matches.some((match) => match.rule === rule);
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it.each(['override', 'role-change', 'prompt-extraction', 'persona', 'document', 'exfiltration'])(
    '%s is looked for in many languages',
    (category) => {
      const languages = INJECTION_RULES.filter((rule) => rule.category === category).flatMap(
        (rule) => rule.languages,
      );
      expect(new Set(languages).size).toBeGreaterThanOrEqual(19);
    },
  );
});
