import { type GuardianException, type ModelChunk, type ModelFinish } from 'unseen-guardian/kernel';
import { type JsonObject, objectsOf } from '../body/json';
import { type ReplyFrame } from '../reply-frame';
import { jsonEvent, type SseEvent } from '../sse/sse-event';
import { type EventWriter } from '../wire-format';
import { INCOMPLETE_REASON, itemOf, responseOf } from './responses-reply';

type TextKind = 'text' | 'reasoning';

/** How the events of a growing text are named. */
const NAMES = {
  text: {
    part: 'response.content_part',
    text: 'response.output_text',
    list: 'content',
    index: 'content_index',
  },
  reasoning: {
    part: 'response.reasoning_summary_part',
    text: 'response.reasoning_summary_text',
    list: 'summary',
    index: 'summary_index',
  },
} as const;

/** Writes a streamed response. */
export class ResponseWriter implements EventWriter {
  private readonly output: JsonObject[] = [];
  private open: { readonly kind: TextKind; readonly item: JsonObject; text: string } | undefined;
  private sequence = 0;

  constructor(private readonly frame: ReplyFrame) {}

  take(chunk: ModelChunk): SseEvent[] {
    const begin = this.begin();
    switch (chunk.type) {
      case 'text':
      case 'reasoning':
        return [...begin, ...this.enter(chunk.type), this.grow(chunk.text)];
      case 'tool-call':
        return [...begin, ...this.leave(), ...this.call(itemOf(chunk))];
      case 'tool-input':
        return begin;
      case 'finish':
        return [...begin, ...this.leave(), this.end(chunk.finish)];
    }
  }

  fail({ title, code }: GuardianException): SseEvent[] {
    return [this.event('error', { code, message: title, param: null })];
  }

  private event(type: string, rest: JsonObject): SseEvent {
    return jsonEvent({ type, sequence_number: this.sequence++, ...rest }, type);
  }

  private begin(): SseEvent[] {
    if (this.sequence) return [];
    const response = responseOf(this.frame, 'in_progress', []);
    return ['response.created', 'response.in_progress'].map((type) => this.event(type, { response }));
  }

  private end(finish: ModelFinish): SseEvent {
    const type = INCOMPLETE_REASON.has(finish) ? 'response.incomplete' : 'response.completed';
    return this.event(type, { response: responseOf(this.frame, finish, this.output) });
  }

  /** Where the item stands that is growing. */
  private at(item: JsonObject): JsonObject {
    return { item_id: item['id'], output_index: this.output.length };
  }

  private enter(kind: TextKind): SseEvent[] {
    if (this.open?.kind === kind) return [];
    const left = this.leave();
    const item = itemOf({ type: kind, text: '' });
    this.open = { kind, item, text: '' };
    const { part, list, index } = NAMES[kind];
    const status = kind === 'text' ? { status: 'in_progress' } : {};
    const [empty] = objectsOf(item[list]);
    return [
      ...left,
      this.event('response.output_item.added', {
        output_index: this.output.length,
        item: { ...item, ...status, [list]: [] },
      }),
      this.event(`${part}.added`, { ...this.at(item), [index]: 0, part: empty }),
    ];
  }

  private grow(delta: string): SseEvent {
    const { kind, item } = this.open!;
    this.open!.text += delta;
    const logprobs = kind === 'text' ? { logprobs: [] } : {};
    return this.event(`${NAMES[kind].text}.delta`, {
      ...this.at(item),
      [NAMES[kind].index]: 0,
      delta,
      ...logprobs,
    });
  }

  private leave(): SseEvent[] {
    if (!this.open) return [];
    const { kind, text, item } = this.open;
    this.open = undefined;
    const { part, text: name, list, index } = NAMES[kind];
    const whole = { ...itemOf({ type: kind, text }), id: item['id'] } as JsonObject;
    const at = { ...this.at(item), [index]: 0 };
    return [
      this.event(`${name}.done`, { ...at, text, ...(kind === 'text' && { logprobs: [] }) }),
      this.event(`${part}.done`, { ...at, part: objectsOf(whole[list])[0] }),
      this.done(whole),
    ];
  }

  private call(item: JsonObject): SseEvent[] {
    const at = this.at(item);
    const { output_index } = at;
    const growing = { ...item, status: 'in_progress', arguments: '' };
    const input = item['arguments'];
    return [
      this.event('response.output_item.added', { output_index, item: growing }),
      this.event('response.function_call_arguments.delta', { ...at, delta: input }),
      this.event('response.function_call_arguments.done', { ...at, name: item['name'], arguments: input }),
      this.done(item),
    ];
  }

  private done(item: JsonObject): SseEvent {
    const output_index = this.output.length;
    this.output.push(item);
    return this.event('response.output_item.done', { output_index, item });
  }
}
