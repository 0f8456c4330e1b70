import { type ValueKind } from './option';

/** The path of a file. */
export const path = (placeholder: string): ValueKind<string> => ({
  placeholder,
  accepts: 'the path of a file',
  read: (given) => given || undefined,
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
