/** Cuts a text into the chunks of a stream. */
export type Split = (text: string) => string[];

const everyNth =
  (size: number): Split =>
  (text) =>
    Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
      text.slice(index * size, (index + 1) * size),
    );

/** Lengths without a pattern, the same in each run. */
const SIZES = [5, 1, 9, 2, 2, 13, 1, 1, 6, 3, 17, 4];

const irregular: Split = (text) => {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const size = SIZES[pieces.length % SIZES.length]!;
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
};

/** The longest piece of all, in characters. */
export const LONGEST_PIECE = Math.max(...SIZES);

/** The ways in which a provider may cut its words. */
export const SPLITS: Readonly<Record<string, Split>> = {
  'single characters': everyNth(1),
  'pieces of three': everyNth(3),
  'pieces without a pattern': irregular,
};
