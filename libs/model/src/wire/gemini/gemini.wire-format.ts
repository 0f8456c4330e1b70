import { isObject, type JsonObject, objectOf, objectsOf, schemaOf, textOf } from '../body/json';
import { functionTools } from '../body/function-tools';
import { checkMembers, unreadableRequest } from '../body/member-rules';
import { messagesOf, writePlaces } from '../body/places';
import { systemPlace } from '../body/system-place';
import { ReplyFrame } from '../reply-frame';
import { type WireCall, type WireError, WireFormat } from '../wire-format';
import { GeminiWriter, readGeminiEvents, readGeminiReply, writeGeminiReply } from './gemini-reply';
import { GEMINI_CONFIG, GEMINI_MEMBERS, geminiPlaces } from './gemini-request';

const PATH = /\/models\/([\w.-]{1,128}):(generateContent|streamGenerateContent)$/;

/** The declarations of all tools; a tool that is anything else is run by the provider. */
const declarations = (tools: unknown): JsonObject[] =>
  objectsOf(tools).flatMap((tool) => {
    if (Object.keys(tool).some((name) => name !== 'functionDeclarations')) {
      throw unreadableRequest('Only function tools can be checked: the provider runs others itself.');
    }
    return objectsOf(tool['functionDeclarations']);
  });

// The type that `prompt` writes is unknown to this format.
const withoutType = (parts: unknown): unknown =>
  Array.isArray(parts) ? parts.map((part: JsonObject) => ({ ...part, type: undefined })) : parts;

/** Gemini over REST: `generateContent`, and `streamGenerateContent` as server-sent events. */
export class GeminiWireFormat extends WireFormat {
  matches({ pathname, searchParams }: URL): boolean {
    const [, , method] = PATH.exec(pathname) ?? [];
    return method === 'generateContent' || (method !== undefined && searchParams.get('alt') === 'sse');
  }

  open(body: JsonObject, { pathname }: URL): WireCall {
    const [, model = '', method] = PATH.exec(pathname) ?? [];
    const config = objectOf(body['generationConfig']);
    checkMembers(body, GEMINI_MEMBERS);
    checkMembers(config, GEMINI_CONFIG);
    const instruction = body['systemInstruction'];
    if (instruction !== undefined && !(isObject(instruction) && Array.isArray(instruction['parts']))) {
      throw unreadableRequest('"systemInstruction" must have a list of parts.');
    }
    const places = [systemPlace(objectOf(instruction)['parts']), ...geminiPlaces(body['contents'])];
    const frame = new ReplyFrame(model);
    return {
      model,
      isStreamed: method === 'streamGenerateContent',
      json: textOf(config['responseMimeType']) === 'application/json',
      // The older `responseSchema` is written in OpenAPI's words, which no JSON schema knows.
      schema: schemaOf(config['responseJsonSchema']),
      messages: messagesOf(places),
      tools: functionTools(declarations(body['tools']), (tool) => tool, 'parameters'),
      write: (sealed) => {
        const { explanation, written } = writePlaces(places, sealed);
        const [system, ...contents] = written;
        const parts = explanation === undefined ? withoutType(system) : [{ text: explanation }];
        return { ...body, ...(parts !== undefined && { systemInstruction: { parts } }), contents };
      },
      readReply: (json) => readGeminiReply(json, frame),
      writeReply: (reply) => writeGeminiReply(reply, frame),
      readEvents: (events) => readGeminiEvents(events, frame),
      writer: () => new GeminiWriter(frame),
    };
  }

  error({ status, message }: WireError): JsonObject {
    return { error: { code: status, message, status: 'UNAVAILABLE' } };
  }
}
