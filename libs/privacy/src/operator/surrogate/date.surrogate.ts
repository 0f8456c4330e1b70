import { KeyedDraw } from './keyed-draw';
import { withDigits } from './shape.surrogate';
import { type SurrogateMaker } from './surrogate-maker';

const DAY = 86_400_000;
/** Dates move by at least this many days, and at most by so many more. */
const LEAST = 15;
const SPREAD = 350;

interface Reading {
  readonly pattern: RegExp;
  /** Which group is the year, the month and the day. */
  readonly order: readonly [year: number, month: number, day: number];
}

/** Ways to write a date in digits; of `03/04/1990` the first number is taken for the day. */
const READINGS: readonly Reading[] = [
  { pattern: /^(\d{4})([-/.])(\d{2})\2(\d{2})$/, order: [1, 3, 4] },
  { pattern: /^(\d{2})([-/.])(\d{2})\2(\d{4})$/, order: [4, 3, 1] },
  { pattern: /^(\d{2})([-/])(\d{2})\2(\d{4})$/, order: [4, 1, 3] },
];

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

function dateOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

/** The same number of days for every date of a conversation, so that what lies between them stays. */
export const date: SurrogateMaker = (value, { vault, round }) => {
  const draw = new KeyedDraw(vault, ['days', String(round)]);
  const days = (LEAST + draw.below(SPREAD)) * (draw.below(2) === 0 ? -1 : 1);
  for (const { pattern, order } of READINGS) {
    const parts = pattern.exec(value);
    const known = parts && dateOf(Number(parts[order[0]]), Number(parts[order[1]]), Number(parts[order[2]]));
    if (!parts || !known) continue;
    const moved = new Date(known.getTime() + days * DAY);
    const written = [
      [order[0], pad(moved.getUTCFullYear(), 4)],
      [order[1], pad(moved.getUTCMonth() + 1, 2)],
      [order[2], pad(moved.getUTCDate(), 2)],
    ] as const;
    return withDigits(
      value,
      [...written]
        .sort(([a], [b]) => a - b)
        .map(([, digits]) => digits)
        .join(''),
    );
  }
  return undefined;
};
