/** So many turns before the text are read. */
const MOST_TURNS = 4;
/** So many characters of them, the last ones. */
const MOST_CHARACTERS = 2000;
/** How much of its suspicion a turn keeps with every turn after it. */
const DECAY = 0.5;

/**
 * The turns that are read together with a text, oldest first: the last four, 2,000 characters at most.
 *
 * @param room characters that there is room for before the text, a line break after each turn included
 */
export function windowOf(history: readonly string[], room = Infinity): readonly string[] {
  const turns: string[] = [];
  let left = Math.min(MOST_CHARACTERS, room - MOST_TURNS);
  for (const turn of history.slice(-MOST_TURNS).reverse()) {
    if (left <= 0) break;
    turns.unshift(turn.slice(-left));
    left -= turn.length;
  }
  return turns;
}

/**
 * The score of a text after turns that were suspicious but not enough to be refused: an attack in small steps. Each
 * earlier score counts as an independent chance, half as much with every turn since, and at most as much as was let
 * through.
 *
 * @param earlier scores of the turns before, oldest first
 * @param threshold the score from which a turn is refused
 */
export function scoreAfter(own: number, earlier: readonly number[], threshold: number): number {
  let innocence = 1 - own;
  earlier.forEach((score, index) => {
    const age = earlier.length - index;
    // What is far below the threshold is no suspicion, and many such turns are an ordinary conversation.
    if (score >= threshold / 2) innocence *= 1 - Math.min(score, threshold) * DECAY ** age;
  });
  return 1 - innocence;
}
