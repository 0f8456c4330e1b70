/** What stands where a value says nothing any more. */
export const SUPPRESSED = '*';

/** One way to say less of a value. */
export interface GeneralisationStep {
  /** How reports name it: `band 10`, `prefix 3`, `year`. */
  readonly name: string;
  /** The coarser value; `*` for what it cannot read. */
  apply(value: unknown): string;
}

/** The parts of a date that may be kept, finest first. */
export type DatePart = 'month' | 'year' | 'decade';

const numberOf = (value: unknown): number =>
  typeof value === 'string' && value.trim() !== '' ? Number(value) : typeof value === 'number' ? value : NaN;

function bandStep(width: number): GeneralisationStep {
  return {
    name: `band ${width}`,
    apply: (value) => {
      const number = numberOf(value);
      if (!Number.isFinite(number)) return SUPPRESSED;
      const from = Math.floor(number / width) * width;
      return `${from}–${from + width - 1}`;
    },
  };
}

function prefixStep(length: number): GeneralisationStep {
  return {
    name: `prefix ${length}`,
    apply: (value) =>
      typeof value === 'string' || typeof value === 'number'
        ? `${Array.from(String(value)).slice(0, length).join('')}${SUPPRESSED}`
        : SUPPRESSED,
  };
}

const DATE_PARTS: Readonly<Record<DatePart, (iso: string) => string>> = {
  month: (iso) => iso.slice(0, 7),
  year: (iso) => iso.slice(0, 4),
  decade: (iso) => `${iso.slice(0, 3)}0s`,
};
const ORDER = Object.keys(DATE_PARTS);
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

/** A date without its time; text only as ISO 8601 writes it, because `03/04/2001` is two dates. */
function isoOf(value: unknown): string | undefined {
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  return typeof value === 'string' && ISO_DATE.test(value) ? value : undefined;
}

function dateStep(part: DatePart): GeneralisationStep {
  return {
    name: part,
    apply: (value) => {
      const iso = isoOf(value);
      return iso === undefined ? SUPPRESSED : DATE_PARTS[part](iso);
    },
  };
}

function assertRising(
  what: string,
  values: readonly number[],
  nests: (a: number, b: number) => boolean,
): void {
  const fits = values.every((value, index) => index === 0 || nests(values[index - 1]!, value));
  if (values.length > 0 && fits && values.every((value) => Number.isSafeInteger(value) && value >= 1)) return;
  throw new Error(`generaliseToK: steps.${what}: whole numbers, finest first, each holding the one before.`);
}

/**
 * The ways to say less of a field, finest first. Each step must hold the one before it, so that classes only grow; the
 * last step, `*`, is added by itself.
 */
export const steps = {
  /**
   * Numbers in bands: `band(5, 10, 20)` makes 34 first `30–34`, then `30–39`, then `20–39`.
   *
   * @throws Error when a width is no multiple of the one before.
   */
  band: (...widths: readonly number[]): readonly GeneralisationStep[] => {
    assertRising('band(5, 10, 20)', widths, (a, b) => b > a && b % a === 0);
    return widths.map(bandStep);
  },
  /**
   * The first characters of a code: `prefix(4, 3)` makes 10115 first `1011*`, then `101*`.
   *
   * @throws Error when a length is not below the one before.
   */
  prefix: (...lengths: readonly number[]): readonly GeneralisationStep[] => {
    assertRising('prefix(4, 3, 2)', lengths, (a, b) => b < a);
    return lengths.map(prefixStep);
  },
  /**
   * Dates (`Date`, or text as ISO 8601) by month, year or decade: `date('year', 'decade')`.
   *
   * @throws Error when the parts are not finest first.
   */
  date: (...parts: readonly DatePart[]): readonly GeneralisationStep[] => {
    assertRising(
      "date('month', 'year')",
      parts.map((part) => ORDER.indexOf(part) + 1),
      (a, b) => b > a,
    );
    return parts.map(dateStep);
  },
  /** Only `*`: the field is kept whole or not at all. */
  none: (): readonly GeneralisationStep[] => [],
} as const;
