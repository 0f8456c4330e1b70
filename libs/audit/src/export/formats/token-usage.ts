import { callsOf, countOf, type RecordBody, textOf } from '../exported-record';

/** What the model calls of a record used, taken together. */
export interface RecordUsage {
  /** The model of the first call. */
  readonly model: string;
  /** Who ran it: the recipient of the first call. */
  readonly provider: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

const sum = (calls: readonly RecordBody[], name: string): number =>
  calls.reduce((total, call) => total + (countOf(call, name) ?? 0), 0);

/** The models and tokens of a record; undefined where no model was called. */
export function usageOf(body: RecordBody): RecordUsage | undefined {
  const calls = callsOf(body);
  const [first] = calls;
  if (!first) return undefined;
  return {
    model: textOf(first, 'model') ?? 'unknown',
    provider: textOf(first, 'recipient') ?? 'unknown',
    inputTokens: sum(calls, 'inputTokens'),
    outputTokens: sum(calls, 'outputTokens'),
  };
}
