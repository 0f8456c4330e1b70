import { type Exchange } from '../exchange/exchange';
import { type ModelCall } from '../exchange/model-call';
import { type Awaitable } from '../words/awaitable';
import { type Purpose } from '../words/purpose';
import { type ControlName } from './control-name';
import { type ControlSettings } from './control-settings';
import { type Verdict } from './verdict';
import { type ControlStep } from './verdict-ledger';

/**
 * One security check of the exchange.
 *
 * A control answers with a verdict. One that answers nothing has not run, and what is owed and has not run denies.
 */
export abstract class Control<Input> implements ControlStep {
  abstract readonly name: ControlName;
  readonly step?: string;

  /** Checks the input; a refusal is a verdict made with `block`, an exception means the control could not run. */
  abstract run(exchange: Exchange, input: Input): Awaitable<Verdict | undefined>;

  /**
   * Checks what an endpoint with this purpose asks of this control, once, at boot. Absent: the control has no tiers.
   *
   * @throws Error when it cannot be done.
   */
  assertSettings?(settings: ControlSettings, purpose: Purpose): void;

  /** A cheaper check, used when `run` threw and the endpoint asks for `degrade`. */
  degraded?(exchange: Exchange, input: Input): Awaitable<Verdict | undefined>;
}

/** A control of the prompt: runs on each model call and may rewrite `call.segments`. */
export abstract class PromptControl extends Control<ModelCall> {}

/** A function that the model asks for. */
export interface RequestedToolCall {
  /** The provider's id of the call. */
  readonly id: string;
  /** The name as the model wrote it. */
  readonly name: string;
  /** JSON that has passed all filters; what a control writes here is what the tool gets. */
  input: string;
}

/** Passes the pieces of a reply on, holding back what is not yet decided. One filter serves one model call. */
export interface ReplyFilter {
  /**
   * Takes the next piece of a channel (`text:0`, `reasoning:0`, `tool:call-1`) and returns what may go on.
   * Throws a `GuardianException` to stop the reply.
   */
  write(channel: string, piece: string): string;
  /** The channel is complete: returns what was held back. */
  end(channel: string): string;
  /**
   * Takes all tool calls of the reply at once, after every text and argument of it was filtered and before any of them is
   * handed on; a block refuses the whole reply. Absent: the filter does not look at calls.
   */
  calls?(calls: readonly RequestedToolCall[]): Awaitable<Verdict>;
  /** The verdict on everything seen so far. */
  verdict(): Verdict;
}

/** A control of the reply: opened before the provider is called, so that a missing filter costs no call. */
export abstract class ReplyControl implements ControlStep {
  abstract readonly name: ControlName;
  readonly step?: string;

  /** Makes the filter for one model call. */
  abstract open(exchange: Exchange, call: ModelCall): ReplyFilter | undefined;
}
