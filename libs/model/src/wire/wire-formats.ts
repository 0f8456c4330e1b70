import { AnthropicWireFormat } from './anthropic/anthropic.wire-format';
import { GeminiWireFormat } from './gemini/gemini.wire-format';
import { ChatWireFormat } from './openai-chat/chat.wire-format';
import { ResponsesWireFormat } from './openai-responses/responses.wire-format';
import { type WireFormat } from './wire-format';

/** The wire formats that `guardedFetch` reads. */
export const WIRE_FORMATS: readonly WireFormat[] = [
  new ChatWireFormat(),
  new ResponsesWireFormat(),
  new AnthropicWireFormat(),
  new GeminiWireFormat(),
];
