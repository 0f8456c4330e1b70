import { GuardrailsEngine, injectionGuard } from '@presidio-dev/hai-guardrails';

/** Its patterns: the heuristic mode ends the process, the third mode asks a language model. */
export const create = () => {
  const guard = injectionGuard({ roles: ['user'] }, { mode: 'pattern', threshold: 0.7 });
  const engine = new GuardrailsEngine({ guards: [guard] });
  return async (text) => {
    const { messagesWithGuardResult } = await engine.run([{ role: 'user', content: text }]);
    const { passed, additionalFields } = messagesWithGuardResult[0].messages[0];
    return { score: additionalFields?.score ?? (passed ? 0 : 1), isFlagged: !passed };
  };
};
