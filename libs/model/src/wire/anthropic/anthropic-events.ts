import { type GuardianException, type ModelChunk, ReplyBlockedException } from 'unseen-guardian/kernel';
import { GrowingCalls } from '../body/growing-calls';
import { type JsonObject, objectOf, textOf } from '../body/json';
import { type ReplyFrame } from '../reply-frame';
import { jsonEvent, type SseEvent } from '../sse/sse-event';
import { type EventWriter } from '../wire-format';
import { finishOf, STOP_REASON, tokensOf } from './anthropic-reply';

const BLOCKS: readonly unknown[] = ['text', 'thinking', 'tool_use'];

/** Reads the events of one streamed message. */
class MessageEvents {
  private readonly calls = new GrowingCalls();
  private reason: unknown;

  constructor(private readonly frame: ReplyFrame) {}

  take(event: JsonObject): ModelChunk[] {
    switch (event['type']) {
      case 'message_start':
        this.frame.note(objectOf(event['message']));
        return [];
      case 'content_block_start':
        return this.start(event['index'], objectOf(event['content_block']));
      case 'content_block_delta':
        return this.delta(event['index'], objectOf(event['delta']));
      case 'content_block_stop':
        return this.calls.end(event['index']);
      case 'message_delta':
        this.frame.note({ usage: event['usage'] });
        this.reason = objectOf(event['delta'])['stop_reason'];
        return [];
      case 'message_stop':
        return [{ type: 'finish', finish: finishOf(this.reason), usage: tokensOf(this.frame) }];
      case 'error':
        throw new Error('The provider broke the stream off.');
      default:
        return [];
    }
  }

  private start(index: unknown, block: JsonObject): ModelChunk[] {
    if (!BLOCKS.includes(block['type'])) throw new ReplyBlockedException();
    if (block['type'] === 'tool_use') {
      this.calls.add(index, { id: textOf(block['id']), name: textOf(block['name']) });
    }
    return this.texts(block);
  }

  private delta(index: unknown, delta: JsonObject): ModelChunk[] {
    this.frame.keep(`block:${String(index)}`, delta['signature']);
    if (delta['type'] === 'input_json_delta') this.calls.add(index, { input: textOf(delta['partial_json']) });
    return this.texts(delta);
  }

  private texts({ text, thinking }: JsonObject): ModelChunk[] {
    return [
      ...(textOf(thinking) ? [{ type: 'reasoning' as const, text: textOf(thinking) }] : []),
      ...(textOf(text) ? [{ type: 'text' as const, text: textOf(text) }] : []),
    ];
  }
}

/** Reads a streamed message. */
export async function* readMessageEvents(
  events: AsyncIterable<SseEvent>,
  frame: ReplyFrame,
): AsyncGenerator<ModelChunk, void, undefined> {
  const message = new MessageEvents(frame);
  for await (const { data } of events) yield* message.take(objectOf(JSON.parse(data)));
}

const typed = (type: string, rest: JsonObject = {}): SseEvent => jsonEvent({ type, ...rest }, type);

/** Writes a streamed message. */
export class MessageWriter implements EventWriter {
  private open: string | undefined;
  private index = -1;
  private hasBegun = false;

  constructor(private readonly frame: ReplyFrame) {}

  take(chunk: ModelChunk): SseEvent[] {
    const begin = this.begin();
    switch (chunk.type) {
      case 'text':
        return [...begin, ...this.text('text', { type: 'text_delta', text: chunk.text })];
      case 'reasoning':
        return [...begin, ...this.text('thinking', { type: 'thinking_delta', thinking: chunk.text })];
      case 'tool-call':
        return [...begin, ...this.call(chunk)];
      case 'tool-input':
        return begin;
      case 'finish':
        return [...begin, ...this.leave(), ...this.end(STOP_REASON[chunk.finish])];
    }
  }

  fail({ title, code }: GuardianException): SseEvent[] {
    return [typed('error', { error: { type: 'api_error', message: title, code } })];
  }

  private begin(): SseEvent[] {
    if (this.hasBegun) return [];
    this.hasBegun = true;
    const { id, model, usage } = this.frame;
    const empty = { id, type: 'message', role: 'assistant', model, content: [], stop_reason: null };
    const counters = { input_tokens: 0, output_tokens: 0, ...usage };
    return [typed('message_start', { message: { ...empty, stop_sequence: null, usage: counters } })];
  }

  private end(stop_reason: string): SseEvent[] {
    const usage = { output_tokens: 0, ...this.frame.usage };
    return [
      typed('message_delta', { delta: { stop_reason, stop_sequence: null }, usage }),
      typed('message_stop'),
    ];
  }

  private text(kind: 'text' | 'thinking', delta: JsonObject): SseEvent[] {
    const empty = kind === 'text' ? { text: '' } : { thinking: '', signature: '' };
    const enter = this.open === kind ? [] : [...this.leave(), this.enter({ type: kind, ...empty })];
    this.open = kind;
    return [...enter, this.delta(delta)];
  }

  private call({ id, name, input }: ModelChunk & { type: 'tool-call' }): SseEvent[] {
    const left = this.leave();
    const start = this.enter({ type: 'tool_use', id, name, input: {} });
    this.open = 'tool_use';
    return [...left, start, this.delta({ type: 'input_json_delta', partial_json: input }), ...this.leave()];
  }

  private enter(content_block: JsonObject): SseEvent {
    return typed('content_block_start', { index: ++this.index, content_block });
  }

  private delta(delta: JsonObject): SseEvent {
    return typed('content_block_delta', { index: this.index, delta });
  }

  private leave(): SseEvent[] {
    if (this.open === undefined) return [];
    const signature = this.open === 'thinking' && this.frame.opaque.get(`block:${this.index}`);
    this.open = undefined;
    return [
      ...(signature ? [this.delta({ type: 'signature_delta', signature })] : []),
      typed('content_block_stop', { index: this.index }),
    ];
  }
}
