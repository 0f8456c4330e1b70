import { block, type ControlStep, type Exchange, transform } from 'unseen-guardian/kernel';
import { type CallOptions } from '../language-model.protocol';
import { JsonFormat } from './json-format';
import { MalformedReplyException } from './malformed-reply.exception';
import { parseJson, repairJson } from './repair-json';
import { STRUCTURED_OUTPUT, type StructuredOutputOptions } from './structured-output.options';

const SCHEMA: ControlStep = { name: 'unsafe-output', step: 'schema' };

/** Holds the reply of one call to the schema that the call asks for. */
export class StructuredReply {
  private constructor(
    private readonly exchange: Exchange,
    private readonly callId: string,
    private readonly format: JsonFormat,
    private readonly repairs: boolean,
    /** The model may ask for a tool instead of answering; then what it says beside is not the answer. */
    readonly mayCallTools: boolean,
  ) {}

  /** What a call asks for; nothing when it names no schema. */
  static of(
    exchange: Exchange,
    callId: string,
    options: CallOptions,
    { repair = STRUCTURED_OUTPUT.repair }: StructuredOutputOptions = {},
  ): StructuredReply | undefined {
    const format = JsonFormat.of(options);
    return format && new StructuredReply(exchange, callId, format, repair, !!options.tools?.length);
  }

  /**
   * The reply as the provider should have written it, for the filters to read: repaired behind them, an escaped text or a
   * restored value could become what they never saw.
   */
  mend(text: string, isComplete: boolean): string {
    const repaired = this.repairs && !parseJson(text) ? repairJson(text, isComplete) : undefined;
    if (repaired === undefined) return text;
    this.exchange.ledger.record(SCHEMA, transform({ REPAIRED: 1 }), this.callId);
    return repaired;
  }

  /**
   * Checks the filtered reply, as the host is about to read it.
   *
   * @throws MalformedReplyException when it does not fit the schema.
   */
  assertFits(text: string): void {
    const problems = this.format.problemsOf(text);
    if (!problems.length) return;
    const problem = new MalformedReplyException(problems);
    this.exchange.ledger.record(SCHEMA, block(problem), this.callId);
    throw problem;
  }
}
