import { type ModelCall, type TokenUsage } from 'unseen-guardian/kernel';

/** How far the models of one exchange may go on with tools; only endpoints that allow tools are limited. */
export interface ToolLimits {
  /** Model calls. @default 12 */
  readonly steps?: number;
  /** Tool calls. @default 32 */
  readonly calls?: number;
  /** Tools inside of each other: a tool that asks a model, which asks for a tool, is two. @default 2 */
  readonly depth?: number;
  /** Milliseconds since the first model call began; a tool that runs longer is given up. @default 120000 (two minutes) */
  readonly timeMs?: number;
  /** Tokens of all calls, in and out. @default 200000 */
  readonly tokens?: number;
  /** What all calls cost, in the unit of `costOf`. @default no limit */
  readonly cost?: number;
  /** The same tool with the same arguments. @default 3 */
  readonly repeats?: number;
}

/** How tools are used. */
export interface ToolOptions {
  /** @default see `ToolLimits` */
  readonly limits?: ToolLimits;
  /** What one call cost, in any unit; needed for `limits.cost`. */
  readonly costOf?: (usage: TokenUsage, call: ModelCall) => number;
  /**
   * Characters of one result; a longer one is cut, and the model is told so.
   * @default 50000
   */
  readonly resultCharacters?: number;
}

/** What is taken for granted where options say nothing. */
export const TOOL_LIMITS: Required<ToolLimits> = {
  steps: 12,
  calls: 32,
  depth: 2,
  timeMs: 120_000,
  tokens: 200_000,
  cost: Infinity,
  repeats: 3,
};

/** Characters of one result, where options say nothing. */
export const RESULT_CHARACTERS = 50_000;

/**
 * Checks the options once, at boot.
 *
 * @throws Error when a limit is unknown or no number above zero, or `cost` is limited and nobody says what a call costs.
 */
export function assertToolOptions({ limits = {}, costOf, resultCharacters }: ToolOptions = {}): void {
  const numbers = { ...limits, ...(resultCharacters !== undefined && { resultCharacters }) };
  for (const [name, value] of Object.entries(numbers)) {
    if (!Object.hasOwn(TOOL_LIMITS, name) && name !== 'resultCharacters')
      throw new Error(`tools.limits.${name} is no limit. Known are ${Object.keys(TOOL_LIMITS).join(', ')}.`);
    if (!(typeof value === 'number' && value > 0))
      throw new Error(`tools: ${name} must be a number above zero.`);
  }
  if (limits.cost !== undefined && !costOf)
    throw new Error('tools.limits.cost needs tools.costOf, which says what a call cost.');
}
