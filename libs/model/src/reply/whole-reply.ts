import { isPending, ReplyBlockedException } from 'unseen-guardian/kernel';
import { type OpenCall } from '../call/open-call';
import { type GenerateResult, type ReplyPart } from '../language-model.protocol';
import { continuationOf, pick, textOf } from './reply-metadata';
import { filterSource } from './source-part';
import { joinTexts } from './texts-in-a-row';
import { filterJson, filterToolCall, requestedCalls, withInputs } from './tools/tool-input';

type FilterPart = (open: OpenCall, part: ReplyPart, index: number) => ReplyPart;

const RESPONSE_FIELDS = ['id', 'timestamp', 'modelId', 'headers'];

const PARTS: ReadonlyMap<string, FilterPart> = new Map<string, FilterPart>([
  [
    'text',
    (open, part, index) => {
      const raw = textOf(part['text']);
      open.saw(raw);
      open.chain.count(raw);
      const filter = open.expectsJson ? filterJson(open.chain, `text:${index}`, raw) : undefined;
      return { ...pick(part, []), text: filter ?? open.chain.whole(`text:${index}`, raw) };
    },
  ],
  [
    'reasoning',
    ({ chain }, part, index) => {
      const raw = textOf(part['text']);
      chain.count(raw);
      return { ...pick(part, []), text: chain.whole(`reasoning:${index}`, raw) };
    },
  ],
  ['tool-call', ({ chain }, part) => filterToolCall(chain, part)],
  ['source', ({ chain }, part) => filterSource(chain, part)],
]);

function filterPart(open: OpenCall, part: ReplyPart, index: number): ReplyPart {
  const filter = PARTS.get(part.type);
  if (!filter) throw new ReplyBlockedException();
  return filter(open, part, index);
}

/** Passes a whole reply through the filters; nothing of it goes on unread, the provider's raw bodies not at all. */
export async function filterReply(open: OpenCall, result: GenerateResult): Promise<GenerateResult> {
  open.used(result.usage);
  try {
    open.ended(result.finishReason);
    const content = joinTexts(result.content).map((part, index) => filterPart(open, part, index));
    const calls = requestedCalls(content);
    const judged = open.chain.calls(calls);
    if (isPending(judged)) await judged;
    // Tool calls are checked over time: nobody may be there any more to hand them to.
    if (open.signal.aborted) throw open.signal.reason;
    const refusal = open.chain.close();
    if (refusal) throw refusal;
    if (!calls.length) assertAnswer(open, content);
    open.settle('completed');
    return {
      content: withInputs(content, calls),
      finishReason: result.finishReason,
      usage: { ...result.usage, raw: undefined } as GenerateResult['usage'],
      warnings: result.warnings,
      providerMetadata: continuationOf(result.providerMetadata),
      response: result.response && pickResponse(result.response),
    };
  } catch (error) {
    open.settleFailed(error);
    throw error;
  }
}

/** Holds the answer to the schema of the call, when there is one; its texts are one JSON value together. */
function assertAnswer({ structured }: OpenCall, content: readonly ReplyPart[]): void {
  const texts = content.filter(({ type }) => type === 'text');
  structured?.assertFits(texts.map(({ text }) => textOf(text)).join(''));
}

const pickResponse = (response: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(RESPONSE_FIELDS.map((field) => [field, response[field]]));
