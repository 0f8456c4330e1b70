import { type Mood, MOOD_WORDS, NEGATIONS } from './mood-lexicon';

const WORD = /[\p{L}']+/gu;
/** How far a negation reaches, in words: "not very happy". */
const REACH = 2;
const OPPOSITE = { positive: 'negative', negative: 'positive', angry: 'positive' } as const;
/** Of two moods that weigh the same, the first is named. */
const ORDER: readonly Exclude<Mood, 'neutral'>[] = ['angry', 'negative', 'positive'];
/** One angry word outweighs a polite one. */
const WEIGHT = { angry: 2, negative: 1, positive: 1 } as const;

const moodOfWord = new Map(
  Object.entries(MOOD_WORDS).flatMap(([mood, words]) =>
    words.map((word) => [word, mood as keyof typeof OPPOSITE]),
  ),
);
const negations = new Set(NEGATIONS);

/** The mood of a text, counted from a list of words; a text with none of them is neutral. */
export function moodOf(text: string): Mood {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  const counts = { positive: 0, negative: 0, angry: 0 };
  for (const [index, word] of words.entries()) {
    const mood = moodOfWord.get(word);
    if (!mood) continue;
    const isNegated = words.slice(Math.max(0, index - REACH), index).some((before) => negations.has(before));
    const meant = isNegated ? OPPOSITE[mood] : mood;
    counts[meant] += WEIGHT[mood];
  }
  const highest = Math.max(...ORDER.map((mood) => counts[mood]));
  return highest === 0 ? 'neutral' : ORDER.find((mood) => counts[mood] === highest)!;
}
