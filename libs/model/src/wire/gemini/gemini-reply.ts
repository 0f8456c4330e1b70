import {
  type GuardianException,
  type ModelChunk,
  type ModelFinish,
  type ModelReply,
  type ModelReplyPart,
  ReplyBlockedException,
} from 'unseen-guardian/kernel';
import { inputValue } from '../anthropic/anthropic-reply';
import { isObject, isWord, type JsonObject, objectOf, objectsOf, textOf } from '../body/json';
import { type ReplyFrame } from '../reply-frame';
import { jsonEvent, type SseEvent } from '../sse/sse-event';
import { type EventWriter } from '../wire-format';

const FINISH: ReadonlyMap<unknown, ModelFinish> = new Map<unknown, ModelFinish>([
  ['STOP', 'stop'],
  ['MAX_TOKENS', 'length'],
  ['SAFETY', 'content-filter'],
  ['RECITATION', 'content-filter'],
  ['BLOCKLIST', 'content-filter'],
  ['PROHIBITED_CONTENT', 'content-filter'],
  ['SPII', 'content-filter'],
]);

const REASON: Readonly<Record<ModelFinish, string>> = {
  stop: 'STOP',
  length: 'MAX_TOKENS',
  'content-filter': 'SAFETY',
  'tool-calls': 'STOP',
  error: 'OTHER',
  other: 'OTHER',
};

const tokensOf = (frame: ReplyFrame) => frame.tokens('promptTokenCount', 'candidatesTokenCount');

/** Reads the pieces of one reply; calls without an id are numbered. */
export class GeminiReader {
  private calls = 0;
  private reason: unknown;

  constructor(private readonly frame: ReplyFrame) {}

  take(json: JsonObject): ModelReplyPart[] {
    if (isObject(json['error'])) throw new Error('The provider broke the reply off.');
    this.frame.note({ id: json['responseId'], model: json['modelVersion'], usage: json['usageMetadata'] });
    const [candidate = {}] = objectsOf(json['candidates']);
    const isRefused = objectOf(json['promptFeedback'])['blockReason'] !== undefined;
    this.reason = candidate['finishReason'] ?? (isRefused ? 'SAFETY' : this.reason);
    return objectsOf(objectOf(candidate['content'])['parts']).flatMap((part) => this.part(part));
  }

  /** How the reply ended; absent while it has not. */
  get finish(): (ModelChunk & { type: 'finish' }) | undefined {
    if (this.reason === undefined) return undefined;
    const finish = FINISH.get(this.reason) ?? 'other';
    const isCall = finish === 'stop' && this.calls > 0;
    return { type: 'finish', finish: isCall ? 'tool-calls' : finish, usage: tokensOf(this.frame) };
  }

  private part(part: JsonObject): ModelReplyPart[] {
    if (isObject(part['functionCall'])) return [this.call(part['functionCall'], part['thoughtSignature'])];
    if (typeof part['text'] === 'string') {
      return [{ type: part['thought'] === true ? 'reasoning' : 'text', text: part['text'] }];
    }
    // A signature may come alone, at the end of a text.
    if (Object.keys(part).every((name) => name === 'thoughtSignature')) return [];
    throw new ReplyBlockedException();
  }

  private call({ id, name, args }: JsonObject, signature: unknown): ModelReplyPart {
    const callId = isWord(id) ? id : `call-${this.calls}`;
    this.calls++;
    this.frame.keep(callId, signature);
    return { type: 'tool-call', id: callId, name: textOf(name), input: JSON.stringify(args ?? {}) };
  }
}

/** Reads a whole reply. */
export function readGeminiReply(json: JsonObject, frame: ReplyFrame): ModelReply {
  const reader = new GeminiReader(frame);
  const content = reader.take(json);
  if (!reader.finish) throw new Error('The provider sent half a reply.');
  return { content, finish: reader.finish.finish, usage: tokensOf(frame) };
}

/** Reads a streamed reply. */
export async function* readGeminiEvents(
  events: AsyncIterable<SseEvent>,
  frame: ReplyFrame,
): AsyncGenerator<ModelChunk, void, undefined> {
  const reader = new GeminiReader(frame);
  for await (const { data } of events) yield* reader.take(objectOf(JSON.parse(data)));
  if (reader.finish) yield reader.finish;
}

function partOf(part: ModelReplyPart, { opaque }: ReplyFrame): JsonObject {
  if (part.type !== 'tool-call')
    return { text: part.text, ...(part.type === 'reasoning' && { thought: true }) };
  const thoughtSignature = opaque.get(part.id);
  const { id, name } = part;
  return {
    functionCall: { id, name, args: inputValue(part.input) },
    ...(thoughtSignature !== undefined && { thoughtSignature }),
  };
}

function bodyOf(parts: readonly JsonObject[], frame: ReplyFrame, finish?: ModelFinish): JsonObject {
  const finishReason = finish && REASON[finish];
  const content = { role: 'model', parts };
  return {
    candidates: [{ content, index: 0, ...(finishReason && { finishReason }) }],
    ...(finish && { usageMetadata: frame.usage }),
    modelVersion: frame.model,
    responseId: frame.id,
  };
}

/** Writes a whole reply. */
export const writeGeminiReply = ({ content, finish }: ModelReply, frame: ReplyFrame): JsonObject =>
  bodyOf(
    content.map((part) => partOf(part, frame)),
    frame,
    finish,
  );

/** Writes a streamed reply. */
export class GeminiWriter implements EventWriter {
  constructor(private readonly frame: ReplyFrame) {}

  take(chunk: ModelChunk): SseEvent[] {
    if (chunk.type === 'tool-input') return [];
    if (chunk.type === 'finish') return [jsonEvent(bodyOf([], this.frame, chunk.finish))];
    return [jsonEvent(bodyOf([partOf(chunk, this.frame)], this.frame))];
  }

  fail(problem: GuardianException): SseEvent[] {
    const error = { code: problem.getStatus(), message: problem.title, status: 'ABORTED' };
    return [jsonEvent({ error })];
  }
}
