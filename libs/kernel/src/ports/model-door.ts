import { type Exchange } from '../exchange/exchange';
import { type TokenUsage } from '../exchange/model-call';

/** One message for a model, whoever its provider is; parts are those of the AI SDK's prompts, `prompt` writes them. */
export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly content: string | readonly { readonly type: string }[];
}

/** A function that the model may ask for. */
export interface ModelTool {
  readonly name: string;
  readonly description?: string;
  /** The JSON schema of its input. */
  readonly inputSchema: unknown;
}

/** What a model is asked, before any control has run. */
export interface ModelRequest {
  /** What records call the model. */
  readonly model: string;
  /** Who receives the prompt, as `provider:region`; the purpose must name it. */
  readonly recipient: string;
  readonly messages: readonly ModelMessage[];
  readonly tools?: readonly ModelTool[];
  /**
   * Whether the reply is one JSON value, whose texts are filtered one by one.
   * @default false
   */
  readonly json?: boolean;
  /**
   * The JSON schema that the reply has to fit: it is checked, and `send` passes it on to the provider. Implies `json`.
   * @default none
   */
  readonly schema?: object;
  /**
   * How often `send` is called again when the reply does not fit the schema, each time with one more message.
   * @default what the options of the model module say
   */
  readonly attempts?: number;
  /** Cancels the call; the exchange's own signal does so anyway. */
  readonly signal?: AbortSignal;
}

/** What may be sent: the messages as all controls left them. */
export interface SealedRequest {
  readonly messages: readonly ModelMessage[];
  readonly tools: readonly ModelTool[];
  /** Fires when the caller hangs up or the exchange is stopped. */
  readonly signal: AbortSignal;
}

/** Why a reply ended. */
export type ModelFinish = 'stop' | 'length' | 'content-filter' | 'tool-calls' | 'error' | 'other';

/** A piece of a reply. */
export type ModelReplyPart =
  | { readonly type: 'text' | 'reasoning'; readonly text: string }
  /** `input` is JSON. */
  | { readonly type: 'tool-call'; readonly id: string; readonly name: string; readonly input: string };

/** A whole reply. */
export interface ModelReply {
  readonly content: readonly ModelReplyPart[];
  readonly finish: ModelFinish;
  readonly usage?: TokenUsage;
}

/** A piece of a streamed reply; the input of a tool call may come in pieces, and is handed on whole. */
export type ModelChunk =
  | ModelReplyPart
  | { readonly type: 'tool-input'; readonly id: string; readonly name: string; readonly delta: string }
  | { readonly type: 'finish'; readonly finish: ModelFinish; readonly usage?: TokenUsage };

/** Sends a sealed request with any SDK and gives back the whole reply. */
export type SendRequest = (request: SealedRequest) => PromiseLike<ModelReply>;

/** Sends a sealed request with any SDK and gives back the reply in pieces, the last of which is `finish`. */
export type StreamRequest = (
  request: SealedRequest,
) => AsyncIterable<ModelChunk> | PromiseLike<AsyncIterable<ModelChunk>>;

/** The way to a model for any SDK: the same controls as for the models of `GuardedModels`. */
export abstract class ModelDoor {
  /**
   * Asks for a whole reply.
   *
   * @throws GuardianException when a control refuses the prompt or the reply, or `send` fails.
   */
  abstract call(exchange: Exchange, request: ModelRequest, send: SendRequest): Promise<ModelReply>;

  /**
   * Asks for a reply in pieces; what is handed on is final.
   *
   * @throws GuardianException when a control refuses the prompt or the reply, or `send` fails; while reading as well.
   */
  abstract stream(
    exchange: Exchange,
    request: ModelRequest,
    send: StreamRequest,
  ): AsyncGenerator<ModelChunk, void, undefined>;
}
