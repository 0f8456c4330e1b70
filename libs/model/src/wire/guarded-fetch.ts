import {
  currentExchange,
  type Exchange,
  type ModelMessage,
  type ModelRequest,
  ProviderFailedException,
} from 'unseen-guardian/kernel';
import { assertRecipient } from '../recipient-name';
import { eventResponse } from './event-response';
import { type IncomingRequest, readRequest } from './incoming-request';
import { unreadableRequest } from './body/member-rules';
import { answerHeaders, type Fetch, jsonOf, post, RefusedAnswer } from './provider-answer';
import { recipientOf } from './recipient-of';
import { readSse } from './sse/sse-reader';
import { type WireCall, type WireFormat } from './wire-format';
import { WIRE_FORMATS } from './wire-formats';

/** How `guardedFetch` sends. */
export interface GuardedFetchOptions {
  /**
   * Who receives the prompt, as `provider:region`; the purpose must name it.
   *
   * @default by the host of the address, for the providers' own hosts: `openai:eu`, `openai:us`, `openai:global`,
   * `anthropic:global`, `google:global`
   */
  readonly recipient?: string;
  /**
   * What posts the sealed request.
   *
   * @default the global `fetch` at the time of the call
   */
  readonly fetch?: Fetch;
}

/** One request on its way: what was asked, and what the provider answered. */
class Passage {
  private readonly left = new AbortController();
  private answer: Response | undefined;
  private refused: RefusedAnswer | undefined;

  constructor(
    private readonly exchange: Exchange,
    private readonly format: WireFormat,
    private readonly call: WireCall,
    private readonly incoming: IncomingRequest,
    private readonly settings: { readonly recipient: string; readonly fetch: Fetch },
  ) {}

  async go(): Promise<Response> {
    try {
      return this.call.isStreamed ? await this.stream() : await this.whole();
    } catch (error) {
      // Only the provider's refusal has a status that the SDK may act upon; everything else is thrown.
      if (this.refused && error instanceof ProviderFailedException) return this.errorResponse(this.refused);
      throw error;
    }
  }

  private async whole(): Promise<Response> {
    const reply = await this.exchange.callModel(this.request(), async ({ messages, signal }) =>
      this.call.readReply(await jsonOf(await this.post(messages, signal))),
    );
    return Response.json(this.call.writeReply(reply), { headers: answerHeaders(this.answer!) });
  }

  private async stream(): Promise<Response> {
    const rest = this.exchange.streamModel(this.request(), async ({ messages, signal }) => {
      const { body } = await this.post(messages, signal);
      if (!body) throw new Error('The provider sent no body.');
      return this.call.readEvents(readSse(body));
    });
    // A refusal is thrown from here, before the SDK sees an answer.
    const first = await rest.next();
    const hangUp = (): void => this.left.abort();
    return eventResponse({
      first,
      rest,
      hangUp,
      writer: this.call.writer(),
      headers: answerHeaders(this.answer!),
    });
  }

  private request(): ModelRequest {
    const { model, json, schema, tools, messages } = this.call;
    const { signal } = this.incoming;
    return {
      model,
      recipient: this.settings.recipient,
      json,
      ...(schema && { schema }),
      // One more message has no place in the body; whoever made the request asks again.
      attempts: 0,
      tools,
      messages: messages as readonly ModelMessage[],
      signal: signal ? AbortSignal.any([signal, this.left.signal]) : this.left.signal,
    };
  }

  private async post(messages: readonly ModelMessage[], signal: AbortSignal): Promise<Response> {
    const { url, headers } = this.incoming;
    const body = this.call.write(messages);
    try {
      return (this.answer = await post(this.settings.fetch, { url, headers, body, signal }));
    } catch (error) {
      if (error instanceof RefusedAnswer) this.refused = error;
      throw error;
    }
  }

  private errorResponse({ status, headers }: RefusedAnswer): Response {
    const body = this.format.error({
      status,
      code: 'GUARDIAN_PROVIDER_FAILED',
      message: 'The model provider did not answer.',
    });
    // A failed stream has stopped the exchange: asking again could only fail.
    const again = this.call.isStreamed ? { 'x-should-retry': 'false' } : {};
    return Response.json(body, { status, headers: { ...headers, ...again } });
  }
}

const formatOf = (url: URL): WireFormat => {
  const format = WIRE_FORMATS.find((candidate) => candidate.matches(url));
  if (format) return format;
  throw unreadableRequest(
    'This address is none that can be checked. Use chat completions or responses (OpenAI), messages (Anthropic), ' +
      'generateContent, or streamGenerateContent with alt=sse (Gemini).',
  );
};

/**
 * A `fetch` for the SDKs of OpenAI, Anthropic and Gemini, and for all that is built on them: prompts and replies pass
 * the same controls as those of the guarded models. A refused prompt is thrown before anything is sent, wrapped by the
 * SDK (`findGuardianException` finds it); a reply that is stopped in mid-stream ends with an error event of the format.
 *
 * SDKs ask again when `fetch` throws: make their client with `maxRetries: 0`, or a refused prompt is screened again.
 *
 * The function throws NoExchangeError outside of an exchange, and PromptBlockedException when the request is in none of
 * the formats or carries what no control can read.
 *
 * @throws Error when the recipient is not written as `provider:region`.
 */
export function guardedFetch(options: GuardedFetchOptions = {}): Fetch {
  if (options.recipient !== undefined) assertRecipient('guardedFetch', options.recipient);
  return async (input, init) => {
    const exchange = currentExchange();
    const incoming = await readRequest(input, init);
    const format = formatOf(incoming.url);
    const settings = {
      recipient: options.recipient ?? recipientOf(incoming.url),
      fetch: options.fetch ?? globalThis.fetch,
    };
    const call = format.open(incoming.body, incoming.url);
    return new Passage(exchange, format, call, incoming, settings).go();
  };
}
