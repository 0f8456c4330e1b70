import { type Exchange } from 'unseen-guardian/kernel';
import { tokensOf } from '../../call/token-count';
import { TOOL_LIMITS, type ToolLimits, type ToolOptions } from '../tool.options';

/** What is limited. */
export type LimitName = keyof ToolLimits;

/** How far an exchange has gone, by what is limited. */
export type ToolUse = Readonly<Record<LimitName, number>>;

/** What is looked at before a model is asked. */
export const BEFORE_MODEL: readonly LimitName[] = ['steps', 'timeMs', 'tokens', 'cost'];

/** What is looked at before a tool runs. */
export const BEFORE_TOOL: readonly LimitName[] = ['calls', 'depth', 'repeats', 'timeMs', 'tokens', 'cost'];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Milliseconds since the first model call of an exchange began. */
export const elapsedMs = (exchange: Exchange): number =>
  exchange.now() - (exchange.calls[0]?.startedAt ?? exchange.now());

/** How far an exchange has gone. */
export function toolUse(
  exchange: Exchange,
  { costOf }: ToolOptions,
  call: Pick<ToolUse, 'calls' | 'depth' | 'repeats'> = { calls: 0, depth: 0, repeats: 0 },
): ToolUse {
  const { calls, checks } = exchange;
  return {
    ...call,
    steps: calls.length,
    timeMs: elapsedMs(exchange),
    tokens: sum([...calls.map(({ usage }) => tokensOf(usage)), ...checks.map(tokensOf)]),
    cost: costOf ? sum(calls.map((each) => costOf(each.usage ?? {}, each))) : 0,
  };
}

/** The first limit that an exchange is beyond. */
export const exceeded = (
  use: ToolUse,
  limits: ToolLimits = {},
  names: readonly LimitName[],
): LimitName | undefined => names.find((name) => !(use[name] <= (limits[name] ?? TOOL_LIMITS[name])));
