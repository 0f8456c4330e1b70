import { ReplyBlockedException } from 'unseen-guardian/kernel';
import { type ReplyPart } from '../../language-model.protocol';
import { type ReplyChain } from '../reply-chain';
import { pick, textOf } from '../reply-metadata';
import { assertToolCall, filterJson, filterToolCall, toolCallWith } from './tool-input';

// Characters; a tool input is held whole, so there must be an end to it.
export const MAX_TOOL_INPUT = 1_000_000;

/** The inputs of a stream's tool calls: held until they are complete, since half a JSON value cannot be judged. */
export class ToolInputs {
  private readonly growing = new Map<string, string>();
  private readonly complete = new Map<string, { readonly raw: string; readonly filtered: string }>();

  constructor(private readonly chain: ReplyChain) {}

  /** A tool input begins. */
  start(part: ReplyPart): ReplyPart[] {
    assertToolCall(part);
    this.growing.set(String(part['id']), '');
    return [pick(part, ['id', 'toolName', 'inputEncoding', 'dynamic', 'title'])];
  }

  /** A piece of a tool input: nothing of it goes on yet. */
  add({ id, delta }: ReplyPart): ReplyPart[] {
    const raw = (this.growing.get(String(id)) ?? '') + textOf(delta);
    if (raw.length > MAX_TOOL_INPUT) throw new ReplyBlockedException();
    this.growing.set(String(id), raw);
    return [];
  }

  /** The tool input is complete: it goes on as one filtered piece. */
  end(part: ReplyPart): ReplyPart[] {
    const id = String(part['id']);
    const raw = this.growing.get(id) ?? '';
    const filtered = filterJson(this.chain, `tool:${id}`, raw);
    this.growing.delete(id);
    this.complete.set(id, { raw, filtered });
    return [...(filtered ? [{ type: 'tool-input-delta', id, delta: filtered }] : []), pick(part, ['id'])];
  }

  /** The call itself; its input was filtered already when it is the one that streamed before. */
  call(part: ReplyPart): ReplyPart[] {
    const known = this.complete.get(String(part['toolCallId']));
    if (!known || known.raw !== part['input']) return [filterToolCall(this.chain, part)];
    return [toolCallWith(part, known.filtered)];
  }
}
