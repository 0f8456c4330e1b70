import { type JsonObject, objectOf, schemaOf, textOf } from '../body/json';
import { functionTools } from '../body/function-tools';
import { checkMembers } from '../body/member-rules';
import { messagesOf, writePlaces } from '../body/places';
import { ReplyFrame } from '../reply-frame';
import { type WireCall, type WireError, WireFormat } from '../wire-format';
import { CHAT_MEMBERS, chatPlaces } from './chat-request';
import { ChatWriter, readChatEvents, readChatReply, writeChatReply } from './chat-reply';

const JSON_FORMATS: readonly unknown[] = ['json_object', 'json_schema'];

/** OpenAI's error body. */
export const openAiError = ({ status, code, message }: WireError): JsonObject => ({
  error: { message, type: status === 429 ? 'rate_limit_error' : 'api_error', param: null, code },
});

/** OpenAI chat completions, and the many services that speak it. */
export class ChatWireFormat extends WireFormat {
  matches({ pathname }: URL): boolean {
    return pathname.endsWith('/chat/completions');
  }

  open(body: JsonObject): WireCall {
    checkMembers(body, CHAT_MEMBERS);
    const places = chatPlaces(body['messages']);
    const frame = new ReplyFrame(textOf(body['model']));
    const withUsage = objectOf(body['stream_options'])['include_usage'] === true;
    const format = objectOf(body['response_format']);
    const definition = (tool: JsonObject) =>
      tool['type'] === 'function' ? objectOf(tool['function']) : undefined;
    return {
      model: frame.model,
      isStreamed: body['stream'] === true,
      json: JSON_FORMATS.includes(format['type']),
      schema: schemaOf(objectOf(format['json_schema'])['schema']),
      messages: messagesOf(places),
      tools: functionTools(body['tools'], definition, 'parameters'),
      write: (sealed) => {
        const { explanation, written } = writePlaces(places, sealed);
        const first = explanation === undefined ? [] : [{ role: 'system', content: explanation }];
        return { ...body, messages: [...first, ...written] };
      },
      readReply: (json) => readChatReply(json, frame),
      writeReply: (reply) => writeChatReply(reply, frame),
      readEvents: (events) => readChatEvents(events, frame),
      writer: () => new ChatWriter(frame, withUsage),
    };
  }

  error(error: WireError): JsonObject {
    return openAiError(error);
  }
}
