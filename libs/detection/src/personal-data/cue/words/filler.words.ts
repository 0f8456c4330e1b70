export const FILLER_WORDS: ReadonlySet<string> = new Set<string>();
