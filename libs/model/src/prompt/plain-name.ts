/** Words of letters, a short number behind each; an IBAN, a card number or a key has others. */
const WORDS = /^[_$]{0,2}(?:[A-Za-z]{1,24}_?\d{0,3}(?:[_$-]|$)){1,8}$/;
/** A longer name, in characters, has room for a sentence. */
const LONGEST = 24;

/** Whether the name of a member is one as programmers choose them, in which nobody says anything. */
export const isPlainName = (name: string): boolean => name.length <= LONGEST && WORDS.test(name);
