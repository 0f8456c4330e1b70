/** A sentence ends at its mark followed by white space, or at a line break. */
const BOUNDARY = /(?<=[.!?])\s+|\n+/u;
const WORD = /[\p{L}\p{N}]{3,}/gu;
const STEM_LENGTH = 6;

/** Words so common that sharing one says nothing. */
const COMMON = new Set(
  (
    'the and for are was you your our can how what when where which who why with this that have has had not but ' +
    'from they them his her its will would could should does did about into please tell'
  ).split(' '),
);

/** The sentences of a text, in order. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(BOUNDARY)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** The telling words of a text, cut to a common length so that "refunds" meets "refunding". */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(WORD) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.slice(0, STEM_LENGTH).replace(/s$/, '')),
  );

/** How many telling words two texts share. */
export function overlap(stems: ReadonlySet<string>, text: string): number {
  let shared = 0;
  for (const stem of stemsOf(text)) if (stems.has(stem)) shared++;
  return shared;
}

/** The sentence that shares the most words with all the others: an extractive summary in one sentence. */
export function keySentence(text: string): string {
  const sentences = sentencesOf(text);
  const all = sentences.map(stemsOf);
  const scores = all.map((stems, index) => {
    const shared = sentences.reduce((sum, other, at) => sum + (at === index ? 0 : overlap(stems, other)), 0);
    return shared + stems.size / 2;
  });
  return sentences[scores.indexOf(Math.max(...scores))] ?? '';
}
