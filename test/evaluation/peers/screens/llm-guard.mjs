import module from 'llm-guard';

/** Its two guards for attacks; a score of 1 is harmless. */
export const create = () => {
  const guard = new module.LLMGuard({ jailbreak: true, promptInjection: true });
  return async (text) => {
    const { isValid, score } = await guard.validate(text);
    return { score: 1 - score, isFlagged: !isValid };
  };
};
