import { ReplyBlockedException, type RequestedToolCall } from 'unseen-guardian/kernel';
import { type ReplyPart } from '../../language-model.protocol';
import { mapLeaves } from '../../prompt/json-leaves';
import { pick } from '../reply-metadata';
import { type ReplyChain } from '../reply-chain';

const TOOL_NAME = /^[\w.:/-]{1,128}$/;

function parse(json: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    // Not JSON (a model may write anything): it is filtered as plain text instead.
    return undefined;
  }
}

/**
 * Passes JSON text through the filters, text by text and the names of members too, so that it stays JSON; anything else
 * as one text.
 */
export function filterJson(chain: ReplyChain, channel: string, json: string): string {
  const parsed = parse(json);
  if (!parsed) return chain.whole(channel, json);
  let leaf = 0;
  const text = (raw: string): string => chain.whole(`${channel}.${leaf++}`, raw);
  // A list of objects says the same names again and again.
  const names = new Map<string, string>();
  const name = (raw: string): string => {
    if (!names.has(raw)) names.set(raw, text(raw));
    return names.get(raw)!;
  };
  return JSON.stringify(mapLeaves(parsed.value, { text, name }));
}

/**
 * Refuses a tool call that no control can check: one the provider runs itself, or one with an odd name.
 *
 * @throws ReplyBlockedException
 */
export function assertToolCall({ toolName, providerExecuted }: ReplyPart): void {
  if (providerExecuted || typeof toolName !== 'string' || !TOOL_NAME.test(toolName)) {
    throw new ReplyBlockedException();
  }
}

/**
 * A tool call with an input that has passed the filters.
 *
 * @throws ReplyBlockedException when the call cannot be checked.
 */
export function toolCallWith(part: ReplyPart, input: string): ReplyPart {
  assertToolCall(part);
  return { ...pick(part, ['toolCallId', 'toolName', 'dynamic']), input };
}

/** A tool call, its input passed through the filters. */
export function filterToolCall(chain: ReplyChain, part: ReplyPart): ReplyPart {
  const json = typeof part['input'] === 'string' ? part['input'] : JSON.stringify(part['input'] ?? {});
  chain.count(json);
  return toolCallWith(part, filterJson(chain, `tool:${String(part['toolCallId'])}`, json));
}

/** The tool calls among the parts of a reply, filtered. */
export const requestedCalls = (parts: readonly ReplyPart[]): RequestedToolCall[] =>
  parts
    .filter(({ type }) => type === 'tool-call')
    .map(({ toolCallId, toolName, input }) => ({
      id: String(toolCallId),
      name: String(toolName),
      input: input as string,
    }));

/** The parts with the inputs that the controls left in the calls, in the same order. */
export function withInputs(parts: readonly ReplyPart[], calls: readonly RequestedToolCall[]): ReplyPart[] {
  const inputs = calls.map(({ input }) => input);
  const byId = new Map(calls.map(({ id, input }) => [id, input]));
  return parts.map((part) => {
    if (part.type === 'tool-call') return { ...part, input: inputs.shift()! };
    const streamed = part.type === 'tool-input-delta' ? byId.get(String(part['id'])) : undefined;
    return streamed === undefined ? part : { ...part, delta: streamed };
  });
}
