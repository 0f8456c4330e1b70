import { isObject, type JsonObject } from './json';
import { restOf, unreadableRequest } from './member-rules';
import { marksOf, type PartPlace } from './place';

interface ToolInput {
  readonly value: unknown;
  /** The value as JSON text again. */
  readonly text: (value: unknown) => string;
}

function parsed(json: string): ToolInput {
  try {
    return { value: JSON.parse(json), text: (value) => JSON.stringify(value) };
  } catch {
    // A model may write anything: what is no JSON is read as one text.
    return { value: json, text: String };
  }
}

/** A call of a tool in the history, whose input is JSON text. */
export function calledWithJson(
  id: unknown,
  name: unknown,
  json: unknown,
  write: (json: string) => JsonObject,
): PartPlace {
  if (typeof json !== 'string') throw unreadableRequest('The input of a tool call must be JSON text.');
  const input = parsed(json);
  return {
    part: { type: 'tool-call', toolCallId: id, toolName: name, input: input.value },
    write: (sealed) => write(input.text(sealed['input'])),
  };
}

/** A call of a tool in the history, whose input is a JSON value in the member `field`. */
export function calledWithValue(part: JsonObject, idField: string, field: string): PartPlace {
  const rest = restOf(part, [field]);
  return {
    part: { type: 'tool-call', toolCallId: part[idField], toolName: part['name'], input: part[field] ?? {} },
    write: (sealed) => ({ ...rest, [field]: sealed['input'] }),
  };
}

/** The result of a tool: a text, or a list of text parts in the member `field`; anything else cannot be read. */
export function toolResult(
  part: JsonObject,
  idField: string,
  field: string,
  texts: readonly string[],
): PartPlace {
  const rest = restOf(part, [field]);
  const content = part[field];
  const base = { type: 'tool-result', toolCallId: part[idField], toolName: 'tool', ...marksOf(part) };
  if (!Array.isArray(content)) {
    return {
      part: { ...base, output: { type: 'text', value: content } },
      write: ({ output }) =>
        content === undefined ? rest : { ...rest, [field]: (output as JsonObject)['value'] },
    };
  }
  const items = content.filter(isObject);
  const rests = items.map((item) => (texts.includes(String(item['type'])) ? restOf(item, ['text']) : {}));
  const value = items.map((item) =>
    texts.includes(String(item['type']))
      ? { type: 'text', text: item['text'], ...marksOf(item) }
      : { type: `unreadable:${String(item['type'])}` },
  );
  if (items.length !== content.length) throw unreadableRequest('The result of a tool must be text.');
  return {
    part: { ...base, output: { type: 'content', value } },
    write: ({ output }) => {
      const sealed = (output as { value: readonly JsonObject[] }).value;
      return { ...rest, [field]: rests.map((item, index) => ({ ...item, text: sealed[index]!['text'] })) };
    },
  };
}
