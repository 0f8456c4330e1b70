import { type ReadableStream } from 'node:stream/web';
import { type Awaitable } from 'unseen-guardian/kernel';

/*
 * The parts of the AI SDK's language model protocol that this lib touches; they are the same in versions 3 and 4.
 * Written here, so that hosts without the AI SDK can load our declarations; anything not named is passed on or refused,
 * never trusted.
 */

/** Options by provider name, on a message, a part or a call. */
export type ProviderOptions = Record<string, unknown>;

/** A piece of a message: `text`, `reasoning`, `tool-call`, `tool-result`, … */
export interface MessagePart {
  readonly type: string;
  readonly providerOptions?: ProviderOptions | undefined;
  readonly [field: string]: unknown;
}

/** One message of the list that a provider gets. */
export interface Message {
  readonly role: string;
  readonly content: string | readonly MessagePart[];
  readonly providerOptions?: ProviderOptions | undefined;
}

/** What the AI SDK hands to a language model. */
export interface CallOptions {
  readonly prompt: readonly Message[];
  readonly tools?: readonly { readonly type: string }[] | undefined;
  readonly responseFormat?: { readonly type: string } | undefined;
  readonly abortSignal?: AbortSignal | undefined;
  readonly providerOptions?: ProviderOptions | undefined;
  readonly [setting: string]: unknown;
}

/** A piece of a reply, whole or in a stream. */
export interface ReplyPart {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Token counts, as version 3 reports them. */
export interface ProviderUsage {
  readonly inputTokens?: { readonly total?: number | undefined };
  readonly outputTokens?: { readonly total?: number | undefined };
}

/** A whole reply. */
export interface GenerateResult {
  readonly content: readonly ReplyPart[];
  readonly finishReason: unknown;
  readonly usage: ProviderUsage;
  readonly warnings: readonly unknown[];
  readonly providerMetadata?: unknown;
  readonly response?: Readonly<Record<string, unknown>> | undefined;
}

/** A reply in pieces. */
export interface StreamResult {
  readonly stream: ReadableStream<ReplyPart>;
  readonly response?: Readonly<Record<string, unknown>> | undefined;
}

/** A language model of an AI SDK provider, such as `createOpenAI({ apiKey })('gpt-5-mini')`. */
export interface ProviderModel {
  readonly specificationVersion: string;
  readonly provider: string;
  readonly modelId: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- must accept the models of every AI SDK version
  doGenerate(options: any): PromiseLike<any>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- must accept the models of every AI SDK version
  doStream(options: any): PromiseLike<any>;
}

/** A guarded model; assignable to the AI SDK's `LanguageModel`. */
export interface GuardedModel {
  readonly specificationVersion: 'v3';
  readonly provider: string;
  readonly modelId: string;
  readonly supportedUrls: Record<string, RegExp[]>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the AI SDK's own types must not appear here
  doGenerate(options: any): Promise<any>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the AI SDK's own types must not appear here
  doStream(options: any): Promise<any>;
}

/** Makes the provider's model from its key; called late, and again when the key was rotated. */
export type CreateModel = (key: string) => Awaitable<ProviderModel>;
