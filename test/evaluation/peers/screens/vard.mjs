import vard from '@andersmyrmel/vard';

/** Its strict preset; the score is the worst severity. */
export const create = () => {
  const strict = vard.strict();
  return (text) => {
    const { safe, threats = [] } = strict.safeParse(text);
    return { score: Math.max(0, ...threats.map(({ severity }) => severity)), isFlagged: !safe };
  };
};
