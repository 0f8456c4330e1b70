import { type ReplyPart } from '../language-model.protocol';
import { pick } from './reply-metadata';
import { type ReplyChain } from './reply-chain';

const READABLE = ['url', 'title', 'filename'];

/** A source that the reply names: its address and title are texts of the reply like any other. */
export function filterSource(chain: ReplyChain, part: ReplyPart): ReplyPart {
  const texts = READABLE.filter((field) => typeof part[field] === 'string').map((field) => {
    const text = part[field] as string;
    chain.count(text);
    return [field, chain.whole(`source:${String(part['id'])}.${field}`, text)];
  });
  return {
    ...pick(part, ['sourceType', 'id', 'mediaType']),
    ...(Object.fromEntries(texts) as Record<string, string>),
  };
}
