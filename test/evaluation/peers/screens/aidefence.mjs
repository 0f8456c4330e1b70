import { checkThreats } from '@claude-flow/aidefence';

/** Flagged when it calls the text unsafe; the score is its surest threat. */
export const create = () => (text) => {
  const { safe, threats } = checkThreats(text);
  return { score: Math.max(0, ...threats.map(({ confidence }) => confidence)), isFlagged: !safe };
};
