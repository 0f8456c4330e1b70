/** A seeded source of numbers in [0, 1) (mulberry32): training gives the same bytes on every run. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  const pick = (list) => list[below(list.length)];
  const shuffle = (list) => {
    for (let at = list.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [list[at], list[other]] = [list[other], list[at]];
    }
    return list;
  };
  return { next, below, pick, shuffle };
}
