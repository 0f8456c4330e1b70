// Redacts a text, then puts the values back piece by piece as a stream would come in.
import { redact } from '@arcjet/redact';

/** `cuts` hold, for each chunking, where the redacted text is cut; without them every chunking is tried. */
export async function answer({ text, cuts }) {
  const [redacted, unredact] = await redact(text);
  const isSame = (ends) => {
    let [out, at] = ['', 0];
    for (const end of [...ends, redacted.length]) {
      out += unredact(redacted.slice(at, end));
      at = end;
    }
    return out === text;
  };
  if (cuts === 'none') return { redacted, same: Number(isSame([])), of: 1 };
  if (cuts) {
    const places = cuts.map((shares) => [
      ...new Set(shares.map((share) => Math.ceil(share * (redacted.length - 1)))),
    ]);
    return { redacted, same: places.filter(isSame).length, of: cuts.length };
  }
  const all = 2 ** (redacted.length - 1);
  let same = 0;
  for (let mask = 0; mask < all; mask++) {
    const ends = [];
    for (let at = 1; at < redacted.length; at++) if (mask & (1 << (at - 1))) ends.push(at);
    same += Number(isSame(ends));
  }
  return { redacted, same, of: all };
}
