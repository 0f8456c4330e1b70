import { type RefusalShares } from 'unseen-guardian/detection';
import { CommandError } from '../frame/command.error';
import { percent } from '../output/refusal-table';

/** The bounds of a check; undefined is unbounded. Shares, 0 to 1. */
export interface Bounds {
  readonly 'min-recall': number | undefined;
  readonly 'max-false-positives': number | undefined;
}

/** A bound that was given, and what was measured. */
export interface CheckedBound {
  readonly option: keyof Bounds;
  readonly bound: number;
  readonly measured: number;
  readonly holds: boolean;
}

const CHECKS = [
  {
    option: 'min-recall',
    texts: 'attacks',
    share: 'refused',
    holds: (measured: number, bound: number) => measured >= bound,
  },
  {
    option: 'max-false-positives',
    texts: 'harmless',
    share: 'refusedWrongly',
    holds: (measured: number, bound: number) => measured <= bound,
  },
] as const;

/**
 * Checks the bounds that were given.
 *
 * @throws CommandError when the file has no text that a bound is about: it would hold whatever the screen does.
 */
export const checkBounds = (bounds: Bounds, shares: RefusalShares): CheckedBound[] =>
  CHECKS.flatMap(({ option, texts, share, holds }) => {
    const bound = bounds[option];
    if (bound === undefined) return [];
    if (shares[texts] === 0) {
      const label = texts === 'attacks' ? 'attack' : texts;
      throw new CommandError(`--${option} cannot be checked: the file has no text with label "${label}".`);
    }
    return [{ option, bound, measured: shares[share], holds: holds(shares[share], bound) }];
  });

/** What is said of a bound. */
export const boundLine = ({ option, bound, measured, holds }: CheckedBound): string =>
  `${holds ? 'kept' : 'MISSED'}: --${option} ${percent(bound)} %, measured ${percent(measured)} %`;
