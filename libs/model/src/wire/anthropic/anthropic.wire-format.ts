import { isObject, type JsonObject, objectOf, schemaOf, textOf } from '../body/json';
import { functionTools } from '../body/function-tools';
import { checkMembers } from '../body/member-rules';
import { messagesOf, writePlaces } from '../body/places';
import { systemPlace } from '../body/system-place';
import { ReplyFrame } from '../reply-frame';
import { type WireCall, type WireError, WireFormat } from '../wire-format';
import { MessageWriter, readMessageEvents } from './anthropic-events';
import { readMessage, writeMessage } from './anthropic-reply';
import { ANTHROPIC_MEMBERS, anthropicPlaces } from './anthropic-request';

const ERRORS: ReadonlyMap<number, string> = new Map([
  [400, 'invalid_request_error'],
  [401, 'authentication_error'],
  [403, 'permission_error'],
  [404, 'not_found_error'],
  [429, 'rate_limit_error'],
  [529, 'overloaded_error'],
]);

// A tool with another type is one that the provider defines: its texts are nobody's to check.
const definition = (tool: JsonObject): JsonObject | undefined =>
  tool['type'] === undefined || tool['type'] === 'custom' ? tool : undefined;

/** Anthropic messages. */
export class AnthropicWireFormat extends WireFormat {
  matches({ pathname }: URL): boolean {
    return pathname.endsWith('/v1/messages');
  }

  open(body: JsonObject): WireCall {
    checkMembers(body, ANTHROPIC_MEMBERS);
    const system = systemPlace(body['system']);
    const places = [system, ...anthropicPlaces(body['messages'])];
    const frame = new ReplyFrame(textOf(body['model']));
    const format = body['output_format'] ?? objectOf(body['output_config'])['format'];
    return {
      model: frame.model,
      isStreamed: body['stream'] === true,
      json: isObject(format),
      schema: schemaOf(objectOf(format)['schema']),
      messages: messagesOf(places),
      tools: functionTools(body['tools'], definition, 'input_schema'),
      write: (sealed) => {
        const { explanation, written } = writePlaces(places, sealed);
        const [systemText, ...messages] = written;
        const text = explanation ?? systemText;
        return { ...body, ...(text !== undefined && { system: text }), messages };
      },
      readReply: (json) => readMessage(json, frame),
      writeReply: (reply) => writeMessage(reply, frame),
      readEvents: (events) => readMessageEvents(events, frame),
      writer: () => new MessageWriter(frame),
    };
  }

  error({ status, message, code }: WireError): JsonObject {
    return { type: 'error', error: { type: ERRORS.get(status) ?? 'api_error', message, code } };
  }
}
