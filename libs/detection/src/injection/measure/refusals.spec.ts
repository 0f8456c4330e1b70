import { refusalShares, refusalSharesBy } from './refusals';

const row = (kind: string, isAttack: boolean, isFlagged: boolean) => ({ kind, isAttack, isFlagged });

describe('refusalShares', () => {
  it('are those of the attacks and of the harmless texts', () => {
    const rows = [row('a', true, true), row('a', true, false), row('a', false, false), row('a', false, true)];
    expect(refusalShares([...rows, row('a', false, false), row('a', false, false)])).toEqual({
      attacks: 2,
      refused: 0.5,
      harmless: 4,
      refusedWrongly: 0.25,
    });
  });

  it('are no numbers where nothing was counted', () => {
    expect(refusalShares([])).toEqual({ attacks: 0, refused: NaN, harmless: 0, refusedWrongly: NaN });
  });

  it('are counted by group', () => {
    const rows = [row('mail', true, true), row('chat', false, false), row('mail', false, true)];
    expect(refusalSharesBy(rows, ({ kind }) => kind)).toEqual([
      ['chat', { attacks: 0, refused: NaN, harmless: 1, refusedWrongly: 0 }],
      ['mail', { attacks: 1, refused: 1, harmless: 1, refusedWrongly: 1 }],
    ]);
  });
});
