import { randomUUID } from 'node:crypto';
import {
  type ModelChunk,
  type ModelFinish,
  type ModelReply,
  type ModelReplyPart,
  ReplyBlockedException,
} from 'unseen-guardian/kernel';
import { isObject, type JsonObject, objectOf, objectsOf, textOf } from '../body/json';
import { type ReplyFrame } from '../reply-frame';
import { type SseEvent } from '../sse/sse-event';

const INCOMPLETE: ReadonlyMap<unknown, ModelFinish> = new Map<unknown, ModelFinish>([
  ['max_output_tokens', 'length'],
  ['content_filter', 'content-filter'],
]);

/** The neutral finishes that leave a response incomplete. */
export const INCOMPLETE_REASON: ReadonlyMap<ModelFinish, string> = new Map<ModelFinish, string>([
  ['length', 'max_output_tokens'],
  ['content-filter', 'content_filter'],
]);

const PART_TYPES: ReadonlyMap<unknown, readonly [type: 'text' | 'reasoning', field: string]> = new Map([
  ['output_text', ['text', 'text']],
  ['refusal', ['text', 'refusal']],
  ['summary_text', ['reasoning', 'text']],
  ['reasoning_text', ['reasoning', 'text']],
]);

function readPart(part: JsonObject): ModelReplyPart {
  const [type, field] = PART_TYPES.get(part['type']) ?? [];
  if (!type || !field) throw new ReplyBlockedException();
  return { type, text: textOf(part[field]) };
}

const callOf = (item: JsonObject): ModelReplyPart & { type: 'tool-call' } => ({
  type: 'tool-call',
  id: textOf(item['call_id']),
  name: textOf(item['name']),
  input: textOf(item['arguments']) || '{}',
});

const ITEMS: ReadonlyMap<unknown, (item: JsonObject) => ModelReplyPart[]> = new Map([
  ['message', (item: JsonObject): ModelReplyPart[] => objectsOf(item['content']).map(readPart)],
  [
    'reasoning',
    (item: JsonObject): ModelReplyPart[] =>
      [...objectsOf(item['summary']), ...objectsOf(item['content'])].map(readPart),
  ],
  ['function_call', (item: JsonObject): ModelReplyPart[] => [callOf(item)]],
]);

const readerOf = (item: JsonObject) => {
  const read = ITEMS.get(item['type']);
  if (!read) throw new ReplyBlockedException();
  return read;
};

const tokensOf = (frame: ReplyFrame) => frame.tokens('input_tokens', 'output_tokens');

function finishOf(response: JsonObject, hasCalls: boolean): ModelFinish {
  const reason = objectOf(response['incomplete_details'])['reason'];
  if (response['status'] === 'incomplete') return INCOMPLETE.get(reason) ?? 'other';
  return hasCalls ? 'tool-calls' : 'stop';
}

/** Takes what a response says of itself. */
const note = (frame: ReplyFrame, response: JsonObject): void =>
  frame.note({ ...response, created: response['created_at'] });

/** Reads a whole response. */
export function readResponse(json: JsonObject, frame: ReplyFrame): ModelReply {
  note(frame, json);
  if (isObject(json['error']) || json['status'] === 'failed') throw new Error('The provider failed.');
  const content = objectsOf(json['output']).flatMap((item) => readerOf(item)(item));
  const hasCalls = content.some(({ type }) => type === 'tool-call');
  return { content, finish: finishOf(json, hasCalls), usage: tokensOf(frame) };
}

type ItemOf = (part: ModelReplyPart) => JsonObject;
const identified = (prefix: string): string => `${prefix}_${randomUUID().replaceAll('-', '')}`;

/** The output item of a part, complete. */
export const itemOf: ItemOf = (part) => {
  switch (part.type) {
    case 'text': {
      const content = [{ type: 'output_text', text: part.text, annotations: [], logprobs: [] }];
      return { id: identified('msg'), type: 'message', status: 'completed', role: 'assistant', content };
    }
    case 'reasoning':
      return {
        id: identified('rs'),
        type: 'reasoning',
        summary: [{ type: 'summary_text', text: part.text }],
      };
    case 'tool-call': {
      const { id: call_id, name, input } = part;
      const item = { id: identified('fc'), type: 'function_call', status: 'completed' };
      return { ...item, call_id, name, arguments: input };
    }
  }
};

/** A response with its output. */
export function responseOf(
  { id, created, model, usage }: ReplyFrame,
  status: 'in_progress' | ModelFinish,
  output: readonly JsonObject[],
): JsonObject {
  const reason = status === 'in_progress' ? undefined : INCOMPLETE_REASON.get(status);
  const done = reason === undefined ? 'completed' : 'incomplete';
  return {
    id,
    object: 'response',
    created_at: created,
    status: status === 'in_progress' ? status : done,
    error: null,
    incomplete_details: reason === undefined ? null : { reason },
    instructions: null,
    metadata: {},
    model,
    output,
    parallel_tool_calls: true,
    tool_choice: 'auto',
    tools: [],
    usage: status === 'in_progress' ? null : usage,
  };
}

/** Writes a whole response. */
export const writeResponse = ({ content, finish }: ModelReply, frame: ReplyFrame): JsonObject =>
  responseOf(frame, finish, content.map(itemOf));

const DELTAS: ReadonlyMap<unknown, 'text' | 'reasoning'> = new Map([
  ['response.output_text.delta', 'text'],
  ['response.refusal.delta', 'text'],
  ['response.reasoning_summary_text.delta', 'reasoning'],
  ['response.reasoning_text.delta', 'reasoning'],
]);
const ENDS: readonly unknown[] = ['response.completed', 'response.incomplete'];
const FAILURES: readonly unknown[] = ['error', 'response.failed', 'response.cancelled'];

/** Reads a streamed response; the inputs of tools are taken from their complete items. */
export async function* readResponseEvents(
  events: AsyncIterable<SseEvent>,
  frame: ReplyFrame,
): AsyncGenerator<ModelChunk, void, undefined> {
  let hasCalls = false;
  for await (const { data } of events) {
    if (data === '[DONE]') return;
    const event = objectOf(JSON.parse(data));
    const { type } = event;
    if (FAILURES.includes(type)) throw new Error('The provider broke the stream off.');
    note(frame, objectOf(event['response']));
    const kind = DELTAS.get(type);
    if (kind) yield { type: kind, text: textOf(event['delta']) };
    const item = objectOf(event['item']);
    if (type === 'response.output_item.added') readerOf(item);
    if (type === 'response.output_item.done' && item['type'] === 'function_call') {
      hasCalls = true;
      yield callOf(item);
    }
    if (!ENDS.includes(type)) continue;
    yield { type: 'finish', finish: finishOf(objectOf(event['response']), hasCalls), usage: tokensOf(frame) };
  }
}
