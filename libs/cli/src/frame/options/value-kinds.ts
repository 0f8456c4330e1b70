import { type ValueKind } from './option';

/** The path of a file. */
export const path = (placeholder: string): ValueKind<string> => ({
  placeholder,
  accepts: 'the path of a file',
  read: (given) => given || undefined,
});

/** A name, as it is. */
export const text = (placeholder: string): ValueKind<string> => ({
  placeholder,
  accepts: 'a name',
  read: (given) => given || undefined,
});

/** Names with commas between them. */
export const names = (placeholder: string): ValueKind<readonly string[]> => ({
  placeholder,
  accepts: 'names with commas between them',
  read: (given) => (/^[^,]+(?:,[^,]+)*$/.test(given) ? given.split(',') : undefined),
});

/** A whole number. */
export const wholeNumber = (least: number, most: number): ValueKind<number> => ({
  placeholder: '<number>',
  accepts: `a whole number from ${least} to ${most}`,
  read: (given) => {
    const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  },
});

/** One of a few words or numbers. */
export const oneOf = <T extends string | number>(...choices: readonly T[]): ValueKind<T> => ({
  placeholder: `<${choices.join('|')}>`,
  accepts: choices
    .map(String)
    .join(', ')
    .replace(/, ([^,]+)$/, ' or $1'),
  read: (given) => choices.find((choice) => String(choice) === given),
});

const NUMBER = /^(\d{1,3}(?:\.\d{1,9})?)(%?)$/;

function shareOf(given: string): number | undefined {
  const [, digits, sign] = NUMBER.exec(given) ?? [];
  if (digits === undefined) return undefined;
  const share = sign ? Number(digits) / 100 : Number(digits);
  return share <= 1 ? share : undefined;
}

/**
 * A bound of a share, written as 0.95 or 95%.
 *
 * @param vacuous the share that every result keeps: it would check nothing
 */
export const boundOfShare = (vacuous: 0 | 1): ValueKind<number> => ({
  placeholder: '<share>',
  accepts: `a share ${vacuous === 0 ? 'above 0, 1 at most' : 'from 0 on, below 1'}, such as 0.95 or 95%`,
  read: (given) => {
    const share = shareOf(given);
    return share === vacuous ? undefined : share;
  },
});
