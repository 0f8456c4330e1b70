import { ReplyBlockedException, type RequestedToolCall } from 'unseen-guardian/kernel';
import { type ReplyPart } from '../../language-model.protocol';
import { type ReplyChain } from '../reply-chain';
import { pick, textOf } from '../reply-metadata';
import {
  assertToolCall,
  filterJson,
  filterToolCall,
  requestedCalls,
  toolCallWith,
  withInputs,
} from './tool-input';

// Characters; a tool input is held whole, so there must be an end to it.
export const MAX_TOOL_INPUT = 1_000_000;

/** Begun inputs and calls of one reply together; all are held to its end, so there must be an end to them. */
const MOST_CALLS = 256;

/**
 * The tool calls of a stream: held until the reply is complete, since half a JSON value cannot be judged, and a call
 * that is handed on runs at once.
 */
export class ToolInputs {
  private readonly growing = new Map<string, string>();
  private readonly complete = new Map<string, { readonly raw: string; readonly filtered: string }>();

  private readonly held: ReplyPart[] = [];
  private count = 0;

  constructor(private readonly chain: ReplyChain) {}

  /** Every call of the reply. */
  get calls(): RequestedToolCall[] {
    return requestedCalls(this.held);
  }

  /** What goes on when all calls may run, in order, with the inputs that the controls left in them. */
  parts(calls: readonly RequestedToolCall[]): ReplyPart[] {
    return withInputs(this.held, calls);
  }

  /** A tool input begins. */
  start(part: ReplyPart): ReplyPart[] {
    assertToolCall(part);
    this.growing.set(String(part['id']), '');
    if (++this.count > MOST_CALLS) throw new ReplyBlockedException();
    return this.hold(pick(part, ['id', 'toolName', 'inputEncoding', 'dynamic', 'title']));
  }

  /** A piece of a tool input: nothing of it goes on yet. */
  add({ id, delta }: ReplyPart): ReplyPart[] {
    const piece = textOf(delta);
    this.chain.count(piece);
    const raw = (this.growing.get(String(id)) ?? '') + piece;
    if (raw.length > MAX_TOOL_INPUT) throw new ReplyBlockedException();
    this.growing.set(String(id), raw);
    return [];
  }

  /** The tool input is complete: it will go on as one filtered piece. */
  end(part: ReplyPart): ReplyPart[] {
    const id = String(part['id']);
    const raw = this.growing.get(id) ?? '';
    const filtered = filterJson(this.chain, `tool:${id}`, raw);
    this.growing.delete(id);
    this.complete.set(id, { raw, filtered });
    return this.hold(
      ...(filtered ? [{ type: 'tool-input-delta', id, delta: filtered }] : []),
      pick(part, ['id']),
    );
  }

  /** The call itself; its input was filtered already when it is the one that streamed before. */
  call(part: ReplyPart): ReplyPart[] {
    const known = this.complete.get(String(part['toolCallId']));
    if (++this.count > MOST_CALLS) throw new ReplyBlockedException();
    const isSame = known && known.raw === part['input'];
    return this.hold(isSame ? toolCallWith(part, known.filtered) : filterToolCall(this.chain, part));
  }

  private hold(...parts: ReplyPart[]): ReplyPart[] {
    this.held.push(...parts);
    return [];
  }
}
