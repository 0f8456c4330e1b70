import { type JsonObject, objectOf, schemaOf, textOf } from '../body/json';
import { functionTools } from '../body/function-tools';
import { checkMembers } from '../body/member-rules';
import { messagesOf, writePlaces } from '../body/places';
import { systemPlace } from '../body/system-place';
import { openAiError } from '../openai-chat/chat.wire-format';
import { ReplyFrame } from '../reply-frame';
import { type WireCall, type WireError, WireFormat } from '../wire-format';
import { readResponse, readResponseEvents, writeResponse } from './responses-reply';
import { RESPONSES_MEMBERS, responsesPlaces } from './responses-request';
import { ResponseWriter } from './responses-writer';

const JSON_FORMATS: readonly unknown[] = ['json_object', 'json_schema'];

const definition = (tool: JsonObject): JsonObject | undefined =>
  tool['type'] === 'function' ? tool : undefined;

function write(body: JsonObject, explanation: string | undefined, written: readonly unknown[]): JsonObject {
  const [systemText, ...input] = written;
  const instructions = explanation ?? systemText;
  return { ...body, ...(instructions !== undefined && { instructions }), input };
}

/** OpenAI responses. */
export class ResponsesWireFormat extends WireFormat {
  matches({ pathname }: URL): boolean {
    return pathname.endsWith('/responses');
  }

  open(body: JsonObject): WireCall {
    checkMembers(body, RESPONSES_MEMBERS);
    const places = [systemPlace(body['instructions']), ...responsesPlaces(body['input'])];
    const format = objectOf(objectOf(body['text'])['format']);
    const frame = new ReplyFrame(textOf(body['model']));
    return {
      model: frame.model,
      isStreamed: body['stream'] === true,
      json: JSON_FORMATS.includes(format['type']),
      schema: schemaOf(format['schema']),
      messages: messagesOf(places),
      tools: functionTools(body['tools'], definition, 'parameters'),
      write: (sealed) => {
        const { explanation, written } = writePlaces(places, sealed);
        return write(body, explanation, written);
      },
      readReply: (json) => readResponse(json, frame),
      writeReply: (reply) => writeResponse(reply, frame),
      readEvents: (events) => readResponseEvents(events, frame),
      writer: () => new ResponseWriter(frame),
    };
  }

  error(error: WireError): JsonObject {
    return openAiError(error);
  }
}
