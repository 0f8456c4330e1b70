import { timingSafeEqual } from 'node:crypto';
import { type Trust } from 'unseen-guardian/kernel';
import { type ProviderOptions } from '../language-model.protocol';

/** What a message part says of its own text, under `providerOptions.guardian`. */
// A type and not an interface: only types are assignable to the AI SDK's open JSON objects.
export type TrustMark = { trust: Trust; mark: string; source?: string };

/** The trust that a piece of text has, and whether the host's own code said so. */
export interface ResolvedTrust {
  readonly trust: Trust;
  /** The part carries the mark of this exchange. */
  readonly marked: boolean;
  readonly source?: string;
}

const FROM_LOWEST: readonly Trust[] = ['untrusted', 'assistant', 'user', 'developer'];
const BY_ROLE: Readonly<Record<string, Trust>> = {
  system: 'developer',
  user: 'user',
  assistant: 'assistant',
};

const lower = (a: Trust, b: Trust): Trust => (FROM_LOWEST.indexOf(a) <= FROM_LOWEST.indexOf(b) ? a : b);

function isSameMark(given: unknown, expected: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Who wrote a piece of text: its valid mark says, or its role; a mark that is not valid can only lower the trust. */
export function resolveTrust(
  role: string,
  options: ProviderOptions | undefined,
  exchangeMark: string,
): ResolvedTrust {
  const byRole = BY_ROLE[role] ?? 'untrusted';
  const claim = options?.['guardian'] as Partial<TrustMark> | undefined;
  if (!claim) return { trust: byRole, marked: false };
  const claimed = FROM_LOWEST.find((trust) => trust === claim.trust) ?? 'untrusted';
  if (!isSameMark(claim.mark, exchangeMark)) return { trust: lower(byRole, claimed), marked: false };
  return {
    trust: claimed,
    marked: true,
    ...(typeof claim.source === 'string' && { source: claim.source }),
  };
}

/** The same object without our marks, which no provider may see. */
export function withoutMark<Marked extends { readonly providerOptions?: ProviderOptions | undefined }>(
  marked: Marked,
): Marked {
  if (!marked.providerOptions || !('guardian' in marked.providerOptions)) return marked;
  const { providerOptions, ...rest } = marked;
  const others = Object.entries(providerOptions).filter(([provider]) => provider !== 'guardian');
  return (others.length ? { ...rest, providerOptions: Object.fromEntries(others) } : rest) as Marked;
}
