import { toolResult } from './tool-result';

const NOTE = (most: number) => `\n[The rest was left out: the result has more than ${most} characters.]`;

describe('the result of a tool', () => {
  it.each<[value: unknown, handed: unknown]>([
    ['text', 'text'],
    [undefined, null],
    [{ at: new Date(0), gone: undefined }, { at: '1970-01-01T00:00:00.000Z' }],
    [
      [1, null],
      [1, null],
    ],
    ['x'.repeat(100), 'x'.repeat(100)],
    ['x'.repeat(101), 'x'.repeat(100) + NOTE(100)],
    [{ long: 'x'.repeat(100) }, `{"long":"${'x'.repeat(91)}${NOTE(100)}`],
    [`${'x'.repeat(99)}🙂`, 'x'.repeat(99) + NOTE(100)],
  ])('%j', (value, handed) => {
    expect(toolResult(value, 100)).toEqual(handed);
  });

  it('is never more than what was asked for, and the note', () => {
    expect((toolResult('🙂'.repeat(500_000), 50_000) as string).length).toBe(50_000 + NOTE(50_000).length);
  });
});
