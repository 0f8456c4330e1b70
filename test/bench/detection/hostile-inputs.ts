/** Pieces that have made detectors slow, to be repeated: each looks for a while like something that has to be found. */
export const HOSTILE_PIECES: readonly string[] = [
  ...['1', '1-', '1.', '1 ', 'a@', 'a.', 'a@a.', '@.', 'A ', 'Aa ', 'x=', '__', 'eyJ', 'http://a', '+1 ('],
  ...['QUJD', ' ', '\n', 'A1B2', '4111 ', '-----BEGIN ', '&#49;'],
];

/** How long the inputs are, in characters. */
export const HOSTILE_SIZES = [4_096, 16_384, 131_072, 1_048_576] as const;
