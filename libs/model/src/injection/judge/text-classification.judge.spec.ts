import { type ClassifiedText, TextClassificationJudge } from './text-classification.judge';

const label = (name: string, score: number): ClassifiedText => ({ label: name, score });
const scoreOf = async (given: readonly ClassifiedText[] | readonly ClassifiedText[][]) =>
  (
    await new TextClassificationJudge({ classify: async () => given }).judge('x', {
      trust: 'user',
      history: [],
    })
  ).score;

describe('TextClassificationJudge', () => {
  it.each<[string, readonly ClassifiedText[] | readonly ClassifiedText[][], number]>([
    ['the best label, an attack', [label('INJECTION', 0.9)], 0.9],
    ['the best label, harmless', [label('safe', 0.75)], 0.25],
    ['all labels', [label('BENIGN', 0.3), label('INJECTION', 0.5), label('JAILBREAK', 0.2)], 0.7],
    ['a list in a list', [[label('LABEL_1', 0.4), label('LABEL_0', 0.6)]], 0.4],
  ])('reads %s', async (_what, given, score) => {
    expect(await scoreOf(given)).toBeCloseTo(score);
  });

  it('reads the conversation too', async () => {
    const seen: string[] = [];
    const classify = async (text: string) => {
      seen.push(text);
      return [label('INJECTION', text.includes('one') && text.includes('two') ? 0.9 : 0.1)];
    };
    const judgement = await new TextClassificationJudge({ classify }).judge('two', {
      trust: 'user',
      history: ['one'],
    });
    expect([judgement.score, seen]).toEqual([0.9, ['two', 'one\ntwo']]);
  });

  it('takes no answer that it does not understand', async () => {
    await expect(scoreOf([label('POSITIVE', 0.9)])).rejects.toThrow('Add the labels of the model');
    await expect(scoreOf([])).rejects.toThrow();
    expect(
      () => new TextClassificationJudge({ classify: async () => [], labels: { SAFE: 'harmless' } }),
    ).toThrow('no label means an attack');
  });
});
