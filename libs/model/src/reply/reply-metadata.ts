import { type ReplyPart } from '../language-model.protocol';

/** Opaque values that a provider wants back in the next step; everything else could carry text that nobody checked. */
const CONTINUATION_KEYS: ReadonlySet<string> = new Set([
  'itemId',
  'responseId',
  'signature',
  'redactedData',
  'thoughtSignature',
  'reasoningEncryptedContent',
]);

type Metadata = Record<string, Record<string, unknown>>;

/** Metadata reduced to what a provider needs to go on. */
export function continuationOf(metadata: unknown): Metadata | undefined {
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  const kept = Object.entries(metadata as Metadata).map(([provider, values]) => {
    const entries = Object.entries(values ?? {}).filter(
      ([key, value]) => CONTINUATION_KEYS.has(key) && (typeof value === 'string' || value === null),
    );
    return [provider, Object.fromEntries(entries)] as const;
  });
  const filled = kept.filter(([, values]) => Object.keys(values).length);
  return filled.length ? Object.fromEntries(filled) : undefined;
}

/** The named fields of a part and its continuation metadata; nothing else of a reply goes on. */
export function pick(part: Readonly<Record<string, unknown>>, fields: readonly string[]): ReplyPart {
  const kept = fields
    .filter((field) => part[field] !== undefined)
    .map((field) => [field, part[field]] as const);
  const providerMetadata = continuationOf(part['providerMetadata']);
  return {
    type: part['type'] as string,
    ...(Object.fromEntries(kept) as Record<string, unknown>),
    ...(providerMetadata && { providerMetadata }),
  };
}

/** A field that must be text; anything else is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
