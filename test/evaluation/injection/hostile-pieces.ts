/** A harmless sentence, for texts in which there is nothing to find. */
export const HARMLESS_SENTENCE =
  'Could you look at the order that I placed last week, and tell me when the second parcel is going to arrive? ';

/** Repeated, each of these has made some screen slow. */
export const HOSTILE_PIECES: readonly string[] = [
  'a',
  ' ',
  '\n',
  'ignore ',
  'i g n o r e ',
  'A1',
  '<!--',
  '<div style=',
  'aGk=',
  '. ',
  '-._',
  '"+"',
];
