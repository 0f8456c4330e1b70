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

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Whole alphabets, each from its first code point on: squared, circled, regional indicators, in brackets. */
const row = (...firsts: readonly number[]): [string, string][] =>
  firsts.flatMap((first) =>
    Array.from(ALPHABET, (letter, at) => [String.fromCodePoint(first + at), letter] as [string, string]),
  );

/** The dots of the letters in Braille, as bits. */
const DOTS = [
  1, 3, 9, 25, 17, 11, 27, 19, 10, 26, 5, 7, 13, 29, 21, 15, 31, 23, 14, 30, 37, 39, 58, 45, 61, 53,
];
const BRAILLE: readonly [string, string][] = DOTS.map((dots, at): [string, string] => [
  String.fromCharCode(0x2800 + dots),
  ALPHABET[at]!,
]);

/** Cyrillic, Greek and other letters that look like Latin ones, in lower case. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('авеікмнорстухѕјһԁԛԝӏ', 'abeikmhopctyxsjhdqwl'),
  ...pairs('αβεηικνορτυχωγϲ', 'abenikvoptuxwyc'),
  ...pairs('ıłøđħŧɡɑɩɐ', 'ilodhtgaia'),
  // More of Cyrillic, Greek, Armenian and Cherokee.
  ...pairs('ѵҽӕԍґғҙҟҳӡԑ', 'veagrfzkxze'),
  ...pairs('σςδλμπςϳϱϵ', 'osdlunsjpe'),
  ...pairs('օոսհցզյքեքգտ', 'onuhgqjpepqs'),
  ...pairs('ꭺꭰꭱꭼꮃꮇꮋꮍꮐꮓꮖꮗꮞꮟꮢꮤꮥꮩꮪꮯꮲꮶꮷꮾ', 'adrewmhygzineerwsvscpkjg'),
  ...pairs('ꮮꭲꭻᏼᏻ', 'lijbs'),
  // Latin extensions.
  ...pairs(
    'ƀɓƃƈɕɖɗɘɛɜɠɢɦɧɨɪɫɬɭʝɟƙɱɯɲɳƞŋɵƥɋɍɼɽɾʂƫƭʈʉʊʋⱱƴɏƶȥʐʑ',
    'bbbccddeeegghhiilllijkmmnnnnopqrrrrstttuuvvyyzzzz',
  ),
  // Small capitals and letters above the line.
  ...pairs('ᴀʙᴄᴅᴇꜰʜᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefhjklmnopqrstuvwyz'),
  ...row(0x1f130, 0x1f150, 0x1f170, 0x1f1e6, 0x249c),
  ...BRAILLE,
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
