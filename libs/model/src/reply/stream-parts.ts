import { after, type Awaitable, ReplyBlockedException } from 'unseen-guardian/kernel';
import { providerFailure } from '../failure/provider-failure';
import { type OpenCall } from '../call/open-call';
import { type ProviderUsage, type ReplyPart } from '../language-model.protocol';
import { pick, textOf } from './reply-metadata';
import { filterSource } from './source-part';
import { TextBlocks } from './texts-in-a-row';
import { filterJson } from './tools/tool-input';
import { MAX_TOOL_INPUT, ToolInputs } from './tools/tool-inputs';

type TakePart = (stream: StreamParts, part: ReplyPart) => Awaitable<ReplyPart[]>;
type TextKind = 'text' | 'reasoning';

const keep =
  (...fields: string[]): TakePart =>
  (_stream, part) => [pick(part, fields)];

const ended = (kind: TextKind, stream: StreamParts, part: ReplyPart): ReplyPart[] => [
  ...stream.flush(kind, String(part['id'])),
  pick(part, ['id']),
];

const TAKE: ReadonlyMap<string, TakePart> = new Map<string, TakePart>([
  ['stream-start', keep('warnings')],
  ['response-metadata', keep('id', 'timestamp', 'modelId')],
  ['text-start', keep('id')],
  ['text-delta', (stream, part) => stream.delta('text', part)],
  ['text-end', (stream, part) => stream.blocks.end(part)],
  ['reasoning-start', keep('id')],
  ['reasoning-delta', (stream, part) => stream.delta('reasoning', part)],
  ['reasoning-end', (stream, part) => ended('reasoning', stream, part)],
  ['tool-input-start', (stream, part) => stream.tools.start(part)],
  ['tool-input-delta', (stream, part) => stream.tools.add(part)],
  ['tool-input-end', (stream, part) => stream.tools.end(part)],
  ['tool-call', (stream, part) => stream.tools.call(part)],
  ['source', (stream, part) => [filterSource(stream.open.chain, part)]],
  ['finish', (stream, part) => stream.finish(part)],
  // What the provider sent over the wire repeats the reply unfiltered.
  ['raw', () => []],
  [
    'error',
    (_stream, part) => {
      throw providerFailure(part['error']);
    },
  ],
]);

/** Passes the parts of a streamed reply through the filters: what is emitted is final. */
export class StreamParts {
  /** JSON that was handed on before it could be held to its schema. */
  private said = '';
  private hasAnswered = false;
  /** JSON that is not complete yet, by channel. */
  private json?: Map<string, string>;
  private inputs?: ToolInputs;
  private readonly channels = new Map<string, { readonly kind: TextKind; readonly id: string }>();
  /** The blocks of text, which are one text when they come in a row. */
  readonly blocks = new TextBlocks();

  constructor(readonly open: OpenCall) {}

  /** The tool calls; made with the first of them, since most replies have none. */
  get tools(): ToolInputs {
    return (this.inputs ??= new ToolInputs(this.open.chain));
  }

  /**
   * Takes the next part of the provider and returns what goes on now.
   *
   * @throws GuardianException when the reply must not go on.
   */
  take(part: ReplyPart): Awaitable<ReplyPart[]> {
    const take = TAKE.get(part.type);
    if (!take) throw new ReplyBlockedException();
    if (this.blocks.joins(part)) return [];
    const last = this.blocks.endBefore(part);
    if (!last) return take(this, part);
    const end = ended('text', this, last);
    return after(take(this, part), (parts) => [...end, ...parts]);
  }

  /** A piece of text: what is not yet decided stays with the filters. */
  delta(kind: TextKind, part: ReplyPart): ReplyPart[] {
    const delta = textOf(part['delta']);
    const id = kind === 'text' ? this.blocks.idOf(String(part['id'])) : String(part['id']);
    this.channels.set(`${kind}:${id}`, { kind, id });
    this.open.chain.count(delta);
    if (kind === 'text' && this.open.expectsJson) return this.holdJson(id, delta);
    if (kind === 'text') this.open.saw(delta);
    const text = this.open.chain.write(`${kind}:${id}`, delta);
    return text ? [{ ...pick(part, []), id, delta: text }] : [];
  }

  /** The text is complete: what was held goes on. */
  flush(kind: TextKind, id: string): ReplyPart[] {
    const channel = `${kind}:${id}`;
    if (!this.channels.delete(channel)) return [];
    const json = this.json?.get(channel);
    const text = json === undefined ? this.open.chain.end(channel) : this.answer(channel, json);
    return text ? [{ type: `${kind}-delta`, id, delta: text }] : [];
  }

  /** Half a JSON value cannot be judged: `\\u0040` is an `@` to whoever parses it. */
  private holdJson(id: string, delta: string): ReplyPart[] {
    this.json ??= new Map<string, string>();
    const raw = (this.json.get(`text:${id}`) ?? '') + delta;
    if (raw.length > MAX_TOOL_INPUT) throw new ReplyBlockedException();
    this.json.set(`text:${id}`, raw);
    // An answer that may be mended is seen when it is.
    if (!this.holdsAnswer) this.open.saw(delta);
    return [];
  }

  /** What stands in the text is the answer that the call's schema is about, and no words before a tool. */
  private get holdsAnswer(): boolean {
    const { structured } = this.open;
    return structured !== undefined && !structured.mayCallTools;
  }

  /** A JSON value as it goes on: written well before the filters read it, and held to the schema behind them. */
  private answer(channel: string, json: string): string {
    const { chain, structured } = this.open;
    if (!this.holdsAnswer || !structured) return this.spoken(filterJson(chain, channel, json));
    if (!json) return '';
    // Whether the provider cut it is said only later.
    const mended = structured.mend(json, false);
    this.open.saw(mended);
    const filtered = filterJson(chain, channel, mended);
    structured.assertFits(filtered);
    this.hasAnswered = true;
    return filtered;
  }

  /** JSON that goes on before it is known whether a tool call follows. */
  private spoken(filtered: string): string {
    this.said += filtered;
    return filtered;
  }

  /** The reply is complete; every verdict is in before this is said, or a tool call handed on. */
  finish(part: ReplyPart): Awaitable<ReplyPart[]> {
    const held = [...this.channels.values()].flatMap(({ kind, id }) => this.flush(kind, id));
    const usage = part['usage'] as ProviderUsage;
    this.open.used(usage);
    this.open.ended(part['finishReason']);
    const { calls } = this.tools;
    const { structured } = this.open;
    return after(this.open.chain.calls(calls), () => {
      const refusal = this.open.chain.close();
      if (refusal) throw refusal;
      if (!this.hasAnswered && !calls.length) structured?.assertFits(this.said);
      const end = { ...pick(part, ['finishReason']), usage: { ...usage, raw: undefined } };
      return [...held, ...this.tools.parts(calls), end];
    });
  }
}
