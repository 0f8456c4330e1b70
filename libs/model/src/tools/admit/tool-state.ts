import { type Exchange, type Tool } from 'unseen-guardian/kernel';
import { promptDigest } from '../../prompt/prompt-bytes';

/** A call that may run, once. */
export interface AdmittedCall {
  readonly tool: Tool;
  /** The input as the schema reads it. */
  readonly input: unknown;
  /** How many tools it runs inside of, itself included. */
  readonly depth: number;
}

/** By what a call is known again: the provider's id, the tool, and the SHA-256 of the input. */
const keyOf = (id: string, tool: string, input: unknown): string =>
  JSON.stringify([id, tool, promptDigest(input)]);

/** What the tools of one exchange did so far. */
export class ToolState {
  /** Calls that were asked for. */
  calls = 0;
  private readonly counts = new Map<string, number>();
  private readonly waiting = new Map<string, AdmittedCall[]>();

  /** Counts a call; returns how often there was the same tool with the same input. */
  count(tool: string, input: unknown): number {
    this.calls++;
    const key = keyOf('', tool, input);
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count;
  }

  /** The call may run. */
  admit(id: string, call: AdmittedCall): void {
    const key = keyOf(id, call.tool.name, call.input);
    this.waiting.set(key, [...(this.waiting.get(key) ?? []), call]);
  }

  /** The admitted call that is exactly this one; it is admitted no more. */
  take(id: string, tool: string, input: unknown): AdmittedCall | undefined {
    return this.waiting.get(keyOf(id, tool, input))?.shift();
  }
}

const STATE = Symbol.for('unseen-guardian/tools');

/** What the tools of this exchange did so far. */
export const toolStateOf = (exchange: Exchange): ToolState =>
  exchange.memo(STATE, STATE, () => new ToolState());
