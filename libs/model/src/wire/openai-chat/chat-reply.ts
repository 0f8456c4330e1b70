import {
  type GuardianException,
  type ModelChunk,
  type ModelFinish,
  type ModelReply,
  type ModelReplyPart,
} from 'unseen-guardian/kernel';
import { GrowingCalls } from '../body/growing-calls';
import { isObject, type JsonObject, objectOf, objectsOf, textOf } from '../body/json';
import { type ReplyFrame } from '../reply-frame';
import { jsonEvent, type SseEvent } from '../sse/sse-event';
import { type EventWriter } from '../wire-format';

const FINISH: ReadonlyMap<unknown, ModelFinish> = new Map<unknown, ModelFinish>([
  ['stop', 'stop'],
  ['length', 'length'],
  ['content_filter', 'content-filter'],
  ['tool_calls', 'tool-calls'],
]);

const REASON: Readonly<Record<ModelFinish, string>> = {
  stop: 'stop',
  length: 'length',
  'content-filter': 'content_filter',
  'tool-calls': 'tool_calls',
  error: 'stop',
  other: 'stop',
};

const finishOf = (reason: unknown): ModelFinish => FINISH.get(reason) ?? 'other';

const tokensOf = (frame: ReplyFrame) => frame.tokens('prompt_tokens', 'completion_tokens');

// What the provider calls a refusal is text of the reply like any other.
const TEXTS = [
  ['reasoning_content', 'reasoning'],
  ['content', 'text'],
  ['refusal', 'text'],
] as const;

const textsOf = (message: JsonObject): (ModelReplyPart & { type: 'text' | 'reasoning' })[] =>
  TEXTS.flatMap(([field, type]) => {
    const text = textOf(message[field]);
    return text ? [{ type, text }] : [];
  });

/** Reads a whole chat completion. */
export function readChatReply(json: JsonObject, frame: ReplyFrame): ModelReply {
  frame.note(json);
  const [choice] = objectsOf(json['choices']);
  if (!choice) throw new Error('The provider sent no choice.');
  const message = objectOf(choice['message']);
  const calls = objectsOf(message['tool_calls']).map((call): ModelReplyPart => {
    const { name, arguments: input } = objectOf(call['function']);
    return { type: 'tool-call', id: textOf(call['id']), name: textOf(name), input: textOf(input) || '{}' };
  });
  return {
    content: [...textsOf(message), ...calls],
    finish: finishOf(choice['finish_reason']),
    usage: tokensOf(frame),
  };
}

const joined = (content: readonly ModelReplyPart[], type: 'text' | 'reasoning'): string =>
  content.map((part) => (part.type === type ? part.text : '')).join('');

const callOf = ({ id, name, input }: ModelReplyPart & { type: 'tool-call' }): JsonObject => ({
  id,
  type: 'function',
  function: { name, arguments: input },
});

/** Writes a whole chat completion. */
export function writeChatReply({ content, finish }: ModelReply, frame: ReplyFrame): JsonObject {
  const calls = content.flatMap((part) => (part.type === 'tool-call' ? [callOf(part)] : []));
  const reasoning = joined(content, 'reasoning');
  const message = {
    role: 'assistant',
    content: joined(content, 'text') || (calls.length ? null : ''),
    refusal: null,
    ...(reasoning && { reasoning_content: reasoning }),
    ...(calls.length && { tool_calls: calls }),
  };
  const { id, created, model, usage } = frame;
  const choices = [{ index: 0, message, logprobs: null, finish_reason: REASON[finish] }];
  return { id, object: 'chat.completion', created, model, choices, usage };
}

/** Reads the chunks of a streamed chat completion. */
export async function* readChatEvents(
  events: AsyncIterable<SseEvent>,
  frame: ReplyFrame,
): AsyncGenerator<ModelChunk, void, undefined> {
  const calls = new GrowingCalls();
  let reason: unknown;
  for await (const { data } of events) {
    if (data === '[DONE]') break;
    const chunk = objectOf(JSON.parse(data));
    if (isObject(chunk['error'])) throw new Error('The provider broke the stream off.');
    frame.note(chunk);
    for (const choice of objectsOf(chunk['choices'])) {
      const delta = objectOf(choice['delta']);
      yield* textsOf(delta);
      for (const call of objectsOf(delta['tool_calls'])) {
        const { name, arguments: input } = objectOf(call['function']);
        calls.add(call['index'], { id: textOf(call['id']), name: textOf(name), input: textOf(input) });
      }
      reason = choice['finish_reason'] ?? reason;
    }
  }
  // The counters come after the reason, so the end is told when the stream is over; without a reason it broke off.
  if (reason === undefined) return;
  yield* calls.endAll();
  yield { type: 'finish', finish: finishOf(reason), usage: tokensOf(frame) };
}

/** Writes the chunks of a streamed chat completion. */
export class ChatWriter implements EventWriter {
  private hasBegun = false;
  private calls = 0;

  constructor(
    private readonly frame: ReplyFrame,
    private readonly withUsage: boolean,
  ) {}

  take(chunk: ModelChunk): SseEvent[] {
    switch (chunk.type) {
      case 'text':
        return this.delta({ content: chunk.text });
      case 'reasoning':
        return this.delta({ reasoning_content: chunk.text });
      case 'tool-call':
        return this.delta({ tool_calls: [{ index: this.calls++, ...callOf(chunk) }] });
      case 'tool-input':
        return [];
      case 'finish':
        return [
          ...this.delta({}, REASON[chunk.finish]),
          ...(this.withUsage ? [this.event([], this.frame.usage)] : []),
          { data: '[DONE]' },
        ];
    }
  }

  fail({ title, code }: GuardianException): SseEvent[] {
    return [jsonEvent({ error: { message: title, type: 'guardrail', param: null, code } })];
  }

  private delta(delta: JsonObject, finish_reason: string | null = null): SseEvent[] {
    const role = this.hasBegun ? {} : { role: 'assistant' };
    this.hasBegun = true;
    return [this.event([{ index: 0, delta: { ...role, ...delta }, logprobs: null, finish_reason }])];
  }

  private event(choices: readonly JsonObject[], usage?: JsonObject): SseEvent {
    const { id, created, model } = this.frame;
    return jsonEvent({
      id,
      object: 'chat.completion.chunk',
      created,
      model,
      choices,
      ...(usage && { usage }),
    });
  }
}
