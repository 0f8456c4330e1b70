/** A content part or a stream part of the AI SDK's language model protocol, version 3. */
export interface DoublePart {
  readonly type: string;
  readonly [field: string]: unknown;
}

const NOT_TEXT: ReadonlySet<string> = new Set(['type', 'role', 'toolCallId', 'toolName', 'approvalId']);

/** All text inside a value, in order. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (NOT_TEXT.has(key) ? [] : textsOf(item)));
}

/** The end of a reply, with fixed token counts. */
export const finishPart = (callsTools = false) => ({
  finishReason: { unified: callsTools ? 'tool-calls' : 'stop', raw: undefined },
  usage: {
    inputTokens: { total: 7, noCache: 7, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: 3, text: 3, reasoning: undefined },
  },
});

const toolCallParts = (part: DoublePart): DoublePart[] => {
  const [id, toolName] = [part['toolCallId'], part['toolName']];
  return [
    { type: 'tool-input-start', id, toolName },
    { type: 'tool-input-delta', id, delta: part['input'] },
    { type: 'tool-input-end', id },
    part,
  ];
};

const textBlock = (deltas: readonly string[]): DoublePart[] => [
  { type: 'text-start', id: '0' },
  ...deltas.map((delta) => ({ type: 'text-delta', id: '0', delta })),
  { type: 'text-end', id: '0' },
];

/** The parts of a stream, from its chunks: text deltas become one block, a tool call is streamed as providers do. */
export function doubleParts(chunks: string | readonly (string | DoublePart)[], raw: boolean): DoublePart[] {
  const pieces = typeof chunks === 'string' ? (chunks.match(/\s*\S+\s*/g) ?? []) : chunks;
  const deltas = pieces.filter((piece) => typeof piece === 'string');
  const parts = pieces.filter((piece) => typeof piece !== 'string');
  const isWhole = parts.some(({ type }) => type === 'finish');
  const body = [
    ...(deltas.length ? textBlock(deltas) : []),
    ...parts.flatMap((part) => (part.type === 'tool-call' ? toolCallParts(part) : [part])),
  ];
  const withRaw = raw
    ? body.flatMap((part) => [{ type: 'raw', rawValue: JSON.stringify(part) }, part])
    : body;
  const callsTools = parts.some(({ type }) => type === 'tool-call');
  return [
    { type: 'stream-start', warnings: [] },
    ...withRaw,
    ...(isWhole ? [] : [{ type: 'finish', ...finishPart(callsTools) }]),
  ];
}

/** The parts of a stream of text that comes into being while it is read, so that it may have no end. */
export async function* spokenParts(
  pieces: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<DoublePart> {
  yield { type: 'stream-start', warnings: [] };
  yield { type: 'text-start', id: '0' };
  for await (const delta of pieces) yield { type: 'text-delta', id: '0', delta };
  yield { type: 'text-end', id: '0' };
  yield { type: 'finish', ...finishPart() };
}
