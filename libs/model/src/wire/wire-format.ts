import {
  type GuardianException,
  type ModelChunk,
  type ModelReply,
  type ModelTool,
} from 'unseen-guardian/kernel';
import { type Message } from '../language-model.protocol';
import { type JsonObject } from './body/json';
import { type SseEvent } from './sse/sse-event';

/** Writes the pieces of a reply as the events that an SDK expects. */
export interface EventWriter {
  /** The events of the next piece, in order. */
  take(chunk: ModelChunk): SseEvent[];
  /** The event that tells why the reply breaks off. */
  fail(problem: GuardianException): SseEvent[];
}

/** One request in a wire format: read once, written once, answered once. */
export interface WireCall {
  /** The provider's name of the model. */
  readonly model: string;
  readonly isStreamed: boolean;
  /** Whether the reply is one JSON value. */
  readonly json: boolean;
  /** The JSON schema of the reply, where the format has one that is written as such. */
  readonly schema: object | undefined;
  readonly messages: readonly Message[];
  readonly tools: readonly ModelTool[];
  /** The body to send, with the sealed messages in it. */
  write(sealed: readonly Message[]): JsonObject;
  /**
   * The provider's whole reply in neutral parts.
   *
   * @throws ReplyBlockedException when a part of it cannot be read.
   */
  readReply(json: JsonObject): ModelReply;
  /** The filtered reply as the SDK expects it. */
  writeReply(reply: ModelReply): JsonObject;
  /**
   * The provider's streamed reply in neutral pieces.
   *
   * @throws ReplyBlockedException when a piece of it cannot be read.
   * @throws Error when the provider breaks off.
   */
  readEvents(events: AsyncIterable<SseEvent>): AsyncGenerator<ModelChunk, void, undefined>;
  /** Writes the filtered pieces as the SDK expects them. */
  writer(): EventWriter;
}

/** What an error body says; never the provider's own words. */
export interface WireError {
  /** The HTTP status. */
  readonly status: number;
  /** One of our codes. */
  readonly code: string;
  readonly message: string;
}

/** How one provider interface writes prompts and replies as JSON over HTTP. */
export abstract class WireFormat {
  /** Whether a request to this address is written in this format. */
  abstract matches(url: URL): boolean;

  /**
   * Reads a request.
   *
   * @throws PromptBlockedException when a part of it passes no control.
   */
  abstract open(body: JsonObject, url: URL): WireCall;

  /** The body of an answer that is not 2xx. */
  abstract error(error: WireError): JsonObject;
}
