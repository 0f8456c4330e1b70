import { type ThrottlerStorage } from '@nestjs/throttler';
import { minutes, seconds } from 'unseen-guardian/kernel';

/** How many requests one caller may make in a span of time. */
export interface RequestLimit {
  /** Requests. */
  readonly limit: number;
  /** The span, in milliseconds: `minutes(1)`. */
  readonly ttl: number;
  /**
   * How long a caller who exceeded the limit is refused, in milliseconds; with 0 until requests leave the span.
   * Some shared stores need more than 0.
   * @default 0
   */
  readonly blockDuration?: number;
}

/** How refusals of credentials that did not hold are slowed down; times are in milliseconds. */
export interface FailureLimit {
  /** Failures of one network that are answered at once. @default 10 */
  readonly free?: number;
  /** The span in which they are counted. @default 15 minutes */
  readonly ttl?: number;
  /** How long the next one waits; each further one waits twice as long. @default 250 */
  readonly firstDelay?: number;
  /** The longest wait. @default 8000 */
  readonly longestDelay?: number;
  /** Refusals of all networks that wait at once; any further one is 429. @default 200 */
  readonly mostWaiting?: number;
}

/** Request limits. */
export interface LimitsOptions {
  /** By the caller's network, before authentication. @default 300 in a minute */
  readonly network?: RequestLimit;
  /** By principal. @default 120 in a minute */
  readonly principal?: RequestLimit;
  /** Tokens and keys that did not hold, by network: never in the way of those that do. @default see `FailureLimit` */
  readonly failures?: FailureLimit;
  /** Any storage made for `@nestjs/throttler`. @default the memory of this process */
  readonly storage?: ThrottlerStorage;
}

/** The two limits of the exchange, complete. */
export type RequestLimits = Readonly<Record<'network' | 'principal', Required<RequestLimit>>>;

const LONGEST_MS = 2 ** 31 - 1;

function checked(name: string, { limit, ttl, blockDuration = 0 }: RequestLimit): Required<RequestLimit> {
  const isSpan = (span: number, least: number) =>
    Number.isInteger(span) && span >= least && span <= LONGEST_MS;
  if (!isSpan(limit, 1) || !isSpan(ttl, 1000) || !isSpan(blockDuration, 0)) {
    throw new Error(
      `LimitsModule: \`${name}\` needs whole numbers: a limit of 1 or more, a ttl of 1000 ms or more.`,
    );
  }
  return { limit, ttl, blockDuration };
}

const FAILURES: Required<FailureLimit> = {
  free: 10,
  ttl: minutes(15),
  firstDelay: 250,
  longestDelay: seconds(8),
  mostWaiting: 200,
};

/**
 * Checks the limit of failures once, at boot, and completes it.
 *
 * @throws Error that says the remedy.
 */
export function failureLimit({ failures }: LimitsOptions): Required<FailureLimit> {
  const limit = { ...FAILURES, ...failures };
  const isWhole = Object.values(limit).every((value) => Number.isInteger(value) && value >= 1);
  if (
    isWhole &&
    limit.ttl >= 1000 &&
    limit.longestDelay >= limit.firstDelay &&
    limit.longestDelay <= minutes(1)
  )
    return limit;
  throw new Error(
    'LimitsModule: `failures` needs whole numbers of 1 or more, a ttl of 1000 ms or more, and a longestDelay from firstDelay to 60000 ms.',
  );
}

/**
 * Checks the options once, at boot, and completes them.
 *
 * @throws Error that says the remedy.
 */
export const requestLimits = ({ network, principal }: LimitsOptions): RequestLimits => ({
  network: checked('network', network ?? { limit: 300, ttl: minutes(1) }),
  principal: checked('principal', principal ?? { limit: 120, ttl: minutes(1) }),
});
