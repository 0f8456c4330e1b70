const pairs = (from: string, to: string): [string, string][] =>
  Array.from(from, (character, index) => [character, to[index]!]);

/**
 * Cyrillic and Greek letters that nobody can tell from Latin ones, in either case. Few, because a word of them alone
 * is a word of its language.
 */
export const TWINS: ReadonlyMap<string, string> = new Map([
  ...pairs('асеорхуіјѕһԁԛԝӏ', 'aceopxyijshdqwl'),
  ...pairs('АВЕКМНОРСТХУІЈЅԚԜӀ', 'ABEKMHOPCTXYIJSQWI'),
  ...pairs('οινρϲ', 'oivpc'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'),
]);

/** Cyrillic, Greek and other letters that look like Latin ones, in lower case. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('авеікмнорстухѕјһԁԛԝӏ', 'abeikmhopctyxsjhdqwl'),
  ...pairs('αβεηικνορτυχωγϲ', 'abenikvoptuxwyc'),
  ...pairs('ıłøđħŧɡɑɩɐ', 'ilodhtgaia'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
]);

/** Characters that nobody sees: controls, soft hyphen, zero-width and bidirectional marks, variation selectors, tags. */
export const INVISIBLE = /^(?![\t\n\v\f\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u;
