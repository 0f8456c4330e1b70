import { TransformStream, type TransformStreamDefaultController } from 'node:stream/web';
import { type GenerateResult, type ReplyPart, type StreamResult } from '../language-model.protocol';
import { textOf } from '../reply/reply-metadata';
import { type StructuredReply } from './structured-reply';

/** More is not held, in characters: the filters refuse it. */
const LONGEST = 1_000_000;

const isCut = (finishReason: unknown): boolean =>
  (finishReason as { unified?: unknown } | undefined)?.unified === 'length';

/** A whole reply with its answer written well, as one text; what comes with a tool call is no answer. */
export function mendedReply(structured: StructuredReply | undefined, result: GenerateResult): GenerateResult {
  const { content, finishReason } = result;
  const texts = content.filter(({ type }) => type === 'text');
  if (!structured || !texts.length || content.some(({ type }) => type === 'tool-call')) return result;
  const text = structured.mend(texts.map((part) => textOf(part['text'])).join(''), !isCut(finishReason));
  return { ...result, content: [...content.filter(({ type }) => type !== 'text'), { ...texts[0]!, text }] };
}

type Controller = TransformStreamDefaultController<ReplyPart>;

/** Holds the texts of a stream until each is complete. */
class StreamMender {
  private readonly held = new Map<string, string>();

  constructor(private readonly structured: StructuredReply) {}

  transform(part: ReplyPart, controller: Controller): void {
    if (part.type === 'text-delta') return controller.enqueue(this.hold(part));
    const complete = part.type === 'finish' ? [...this.held.keys()] : [String(part['id'])];
    if (part.type === 'text-end' || part.type === 'finish') {
      for (const id of complete) this.release(id, controller);
    }
    controller.enqueue(part);
  }

  /** What goes on now: nothing of the text, and yet a word that the provider is there. */
  private hold(part: ReplyPart): ReplyPart {
    const id = String(part['id']);
    const text = (this.held.get(id) ?? '') + textOf(part['delta']);
    const isTooLong = text.length > LONGEST;
    this.held.set(id, isTooLong ? '' : text);
    return isTooLong ? { ...part, delta: text } : { type: 'raw' };
  }

  private release(id: string, controller: Controller): void {
    const text = this.held.get(id);
    this.held.delete(id);
    // Whether the provider cut it is said only later.
    if (text) controller.enqueue({ type: 'text-delta', id, delta: this.structured.mend(text, false) });
  }
}

/** A streamed reply with its answer written well; as it is where it may be words before a tool call. */
export function mendedStream(structured: StructuredReply | undefined, result: StreamResult): StreamResult {
  if (!structured || structured.mayCallTools) return result;
  const mender = new StreamMender(structured);
  const through = new TransformStream<ReplyPart, ReplyPart>({
    transform: (part, controller) => mender.transform(part, controller),
  });
  return { ...result, stream: result.stream.pipeThrough(through) };
}
