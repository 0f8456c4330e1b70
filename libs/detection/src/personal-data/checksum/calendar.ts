const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a month, 1 to 12, may have a day of that number; 29 February always counts. */
export const isDay = (month: number, day: number): boolean => day >= 1 && day <= (DAYS[month - 1] ?? 0);

const two = (digits: string, index: number): number => Number(digits.slice(index, index + 2));

/** Whether YYMMDD begins at `at`. */
export const isYearMonthDay = (digits: string, at = 0): boolean =>
  isDay(two(digits, at + 2), two(digits, at + 4));

/** Whether DDMMYY, or DDMMYYYY, begins at `at`. */
export const isDayMonthYear = (digits: string, at = 0): boolean =>
  isDay(two(digits, at + 2), two(digits, at));

/** Two digits as a number. */
export const twoDigits = two;
