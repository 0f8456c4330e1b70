/** Why a reply ended, in the word that the AI SDK's protocol has for it; `undefined` when nobody says. */
export const unifiedReason = (finishReason: unknown): unknown =>
  (finishReason as { readonly unified?: unknown } | null | undefined)?.unified;
