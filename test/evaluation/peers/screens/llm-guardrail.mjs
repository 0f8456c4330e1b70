import { checkInjection, checkJailbreak } from 'llm_guardrail';

/** Its two models for attacks; the third, for harmful content, has another purpose. */
export const create = () => async (text) => {
  const answers = [await checkInjection(text), await checkJailbreak(text)];
  return {
    score: Math.max(...answers.map(({ confidence }) => confidence)),
    isFlagged: answers.some(({ detected }) => detected),
  };
};
