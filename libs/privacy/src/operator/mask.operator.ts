import { type MaskSettings, type Operator } from './operator';

const VISIBLE = 4;
const MOST_VISIBLE = 8;
/** A value keeps its end only when it is at least this many times as long. */
const TIMES = 3;

/** A value without its letters and digits but the last `visible` ones; without any when it is too short to keep some. */
export function maskValue(value: string, visible = VISIBLE): string {
  const count = value.replace(/[^\p{L}\p{N}]/gu, '').length;
  let hidden = count >= TIMES * visible ? count - visible : count;
  return value.replace(/[\p{L}\p{N}]/gu, (character) =>
    (hidden -= character.length) >= 0 ? '*' : character,
  );
}

/** All letters and digits but the last ones; everything of a value too short to keep any. */
export const mask: Operator<MaskSettings> = {
  check: ({ visible = VISIBLE }) => {
    if (Number.isSafeInteger(visible) && visible >= 0 && visible <= MOST_VISIBLE) return;
    throw new Error(
      `mask: "visible" is a whole number from 0 to ${MOST_VISIBLE}; leave it out for ${VISIBLE}.`,
    );
  },
  apply: (value, _context, { visible }) => maskValue(value, visible),
};
