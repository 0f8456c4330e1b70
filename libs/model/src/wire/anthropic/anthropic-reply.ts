import {
  type ModelFinish,
  type ModelReply,
  type ModelReplyPart,
  ReplyBlockedException,
} from 'unseen-guardian/kernel';
import { type JsonObject, objectOf, objectsOf, textOf } from '../body/json';
import { type ReplyFrame } from '../reply-frame';

const FINISH: ReadonlyMap<unknown, ModelFinish> = new Map<unknown, ModelFinish>([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['tool_use', 'tool-calls'],
  ['refusal', 'content-filter'],
]);

/** The neutral finishes under Anthropic's names. */
export const STOP_REASON: Readonly<Record<ModelFinish, string>> = {
  stop: 'end_turn',
  length: 'max_tokens',
  'content-filter': 'refusal',
  'tool-calls': 'tool_use',
  error: 'end_turn',
  other: 'end_turn',
};

/** Why a reply ended, in neutral words. */
export const finishOf = (reason: unknown): ModelFinish => FINISH.get(reason) ?? 'other';

/** The counters of a reply. */
export const tokensOf = (frame: ReplyFrame) => frame.tokens('input_tokens', 'output_tokens');

function readBlock(block: JsonObject, index: number, frame: ReplyFrame): ModelReplyPart {
  switch (block['type']) {
    case 'text':
      return { type: 'text', text: textOf(block['text']) };
    case 'thinking':
      frame.keep(`block:${index}`, block['signature']);
      return { type: 'reasoning', text: textOf(block['thinking']) };
    case 'tool_use':
      return {
        type: 'tool-call',
        id: textOf(block['id']),
        name: textOf(block['name']),
        input: JSON.stringify(block['input'] ?? {}),
      };
    default:
      throw new ReplyBlockedException();
  }
}

/** Reads a whole message. */
export function readMessage(json: JsonObject, frame: ReplyFrame): ModelReply {
  frame.note(json);
  return {
    content: objectsOf(json['content']).map((block, index) => readBlock(block, index, frame)),
    finish: finishOf(json['stop_reason']),
    usage: tokensOf(frame),
  };
}

/** The input of a tool call as a value; a filter may have left text that is no JSON. */
export function inputValue(json: string): JsonObject {
  try {
    return objectOf(JSON.parse(json));
  } catch {
    throw new ReplyBlockedException();
  }
}

function writeBlock(part: ModelReplyPart, index: number, frame: ReplyFrame): JsonObject {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: part.text, citations: null };
    case 'reasoning':
      return { type: 'thinking', thinking: part.text, signature: frame.opaque.get(`block:${index}`) ?? '' };
    case 'tool-call':
      return { type: 'tool_use', id: part.id, name: part.name, input: inputValue(part.input) };
  }
}

/** Writes a whole message. */
export const writeMessage = ({ content, finish }: ModelReply, frame: ReplyFrame): JsonObject => ({
  id: frame.id,
  type: 'message',
  role: 'assistant',
  model: frame.model,
  content: content.map((part, index) => writeBlock(part, index, frame)),
  stop_reason: STOP_REASON[finish],
  stop_sequence: null,
  usage: frame.usage,
});
