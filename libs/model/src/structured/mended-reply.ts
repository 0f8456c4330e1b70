import { type GenerateResult } from '../language-model.protocol';
import { unifiedReason } from '../reply/finish-reason';
import { textOf } from '../reply/reply-metadata';
import { type StructuredReply } from './structured-reply';

/** A whole reply with its answer written well, as one text; what comes with a tool call is no answer. */
export function mendedReply(structured: StructuredReply | undefined, result: GenerateResult): GenerateResult {
  const { content, finishReason } = result;
  const texts = content.filter(({ type }) => type === 'text');
  if (!structured || !texts.length || content.some(({ type }) => type === 'tool-call')) return result;
  const isComplete = unifiedReason(finishReason) !== 'length';
  const text = structured.mend(texts.map((part) => textOf(part['text'])).join(''), isComplete);
  return { ...result, content: [...content.filter(({ type }) => type !== 'text'), { ...texts[0]!, text }] };
}
