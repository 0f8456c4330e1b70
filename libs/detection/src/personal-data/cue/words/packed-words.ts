/** The phrases of one cue by language, written as one text with commas between. */
export type PackedWords = Readonly<Record<string, string>>;
