import { block, type ControlStep, type Exchange, transform } from 'unseen-guardian/kernel';
import { type CallOptions } from '../language-model.protocol';
import { JsonFormat } from './json-format';
import { MalformedReplyException } from './malformed-reply.exception';
import { STRUCTURED_OUTPUT, type StructuredOutputOptions } from './structured-output.options';

const SCHEMA: ControlStep = { name: 'unsafe-output', step: 'schema' };

/** Holds the reply of one call to the schema that the call asks for. */
export class StructuredReply {
  private constructor(
    private readonly exchange: Exchange,
    private readonly callId: string,
    private readonly format: JsonFormat,
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
    const format = JsonFormat.of(options, repair);
    return format && new StructuredReply(exchange, callId, format, !!options.tools?.length);
  }

  /**
   * The reply as the host may read it: as it is, or repaired.
   *
   * @throws MalformedReplyException when it does not fit the schema.
   */
  fit(text: string): string {
    const fit = this.format.fit(text);
    if ('problems' in fit) {
      const problem = new MalformedReplyException(fit.problems);
      this.exchange.ledger.record(SCHEMA, block(problem), this.callId);
      throw problem;
    }
    if (fit.repaired) this.exchange.ledger.record(SCHEMA, transform({ REPAIRED: 1 }), this.callId);
    return fit.text;
  }

  /**
   * Checks what was handed on already.
   *
   * @throws MalformedReplyException when it does not fit the schema as it is.
   */
  assertFits(text: string): void {
    if (this.fit(text) !== text) throw new MalformedReplyException([]);
  }
}
