import { type Exchange } from 'unseen-guardian/kernel';
import { assertToolOptions, type ToolLimits, type ToolOptions } from '../tool.options';
import { BEFORE_MODEL, BEFORE_TOOL, exceeded, toolUse, type ToolUse } from './tool-limits';

const NOTHING: ToolUse = { steps: 0, calls: 0, depth: 0, timeMs: 0, tokens: 0, cost: 0, repeats: 0 };

describe('the limits of a loop', () => {
  it.each<[use: Partial<ToolUse>, limits: ToolLimits, limit: string | undefined]>([
    [{}, {}, undefined],
    [{ calls: 32, depth: 2, repeats: 3, timeMs: 120_000, tokens: 200_000, cost: 1e9 }, {}, undefined],
    [{ calls: 33 }, {}, 'calls'],
    [{ depth: 3 }, {}, 'depth'],
    [{ repeats: 4 }, {}, 'repeats'],
    [{ timeMs: 120_001 }, {}, 'timeMs'],
    [{ tokens: 200_001 }, {}, 'tokens'],
    [{ cost: 2 }, { cost: 1 }, 'cost'],
    [{ cost: NaN }, { cost: 1 }, 'cost'],
    [{ steps: 99 }, {}, undefined],
  ])('before a tool: %j, %j: %s', (use, limits, limit) => {
    expect(exceeded({ ...NOTHING, ...use }, limits, BEFORE_TOOL)).toBe(limit);
  });

  it.each<[use: Partial<ToolUse>, limit: string | undefined]>([
    [{ steps: 12, calls: 99 }, undefined],
    [{ steps: 13 }, 'steps'],
    [{ tokens: 200_001 }, 'tokens'],
  ])('before a model: %j: %s', (use, limit) => {
    expect(exceeded({ ...NOTHING, ...use }, undefined, BEFORE_MODEL)).toBe(limit);
  });

  it('count what all calls and checks used, since the first call', () => {
    const exchange = {
      now: () => 1_500,
      calls: [{ startedAt: 1_000, usage: { inputTokens: 5, outputTokens: 2 } }, { startedAt: 1_200 }],
      checks: [{ control: 'injection', inputTokens: 1 }],
    } as unknown as Exchange;
    const options: ToolOptions = { costOf: ({ outputTokens = 0 }) => outputTokens * 3 };
    expect(toolUse(exchange, options)).toEqual({ ...NOTHING, steps: 2, timeMs: 500, tokens: 8, cost: 6 });
  });

  it.each<[options: unknown, message: RegExp]>([
    [{ limits: { turns: 3 } }, /turns is no limit/],
    [{ limits: { steps: 0 } }, /steps must be a number above zero/],
    [{ limits: { timeMs: '9' } }, /timeMs must be/],
    [{ resultCharacters: -1 }, /resultCharacters must be/],
    [{ limits: { cost: 1 } }, /needs tools\.costOf/],
  ])('must have a meaning: %j', (options, message) => {
    expect(() => assertToolOptions(options as ToolOptions)).toThrow(message);
  });

  it('need not be set', () => {
    expect(() => assertToolOptions()).not.toThrow();
  });
});
