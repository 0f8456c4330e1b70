const MARK = 1;
const DIGIT = 2;
const OPENING = 3;
const kinds = new Uint8Array(128);
for (const mark of ':#/_.') kinds[mark.charCodeAt(0)] = MARK;
for (const digit of '0123456789') kinds[digit.charCodeAt(0)] = DIGIT;
kinds['('.charCodeAt(0)] = OPENING;

/** A label has at most so many parts, and a part so many characters. */
const MOST_PARTS = 6;
const LONGEST_PART = 40;

/**
 * How much of an island stands in front of the value in it: words, each up to a mark that ends a label, and perhaps the
 * name of a function before its bracket (`ssn:`, `user_`, `https://host/`, `load(`).
 */
export function labelLength(island: string): number {
  let length = 0;
  for (let parts = 0; ; parts++) {
    let at = length;
    let kind = 0;
    for (; at < island.length && at - length <= LONGEST_PART; at++) {
      const code = island.charCodeAt(at);
      kind = code < 128 ? kinds[code]! : 0;
      if (kind !== 0) break;
    }
    if (kind === OPENING) return at;
    if (kind !== MARK || parts === MOST_PARTS || at - length > LONGEST_PART) return length;
    length = at + 1;
  }
}
