/** What a character counts for in checksums: digits themselves, capital letters 10 to 35. */
export const valueAt = (code: string, index: number): number => {
  const character = code.charCodeAt(index);
  return character < 58 ? character - 48 : character - 55;
};
