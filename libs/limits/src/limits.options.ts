import { type ThrottlerStorage } from '@nestjs/throttler';
import { minutes } from 'unseen-guardian/kernel';

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

/** Request limits. */
export interface LimitsOptions {
  /** By the caller's network, before authentication. @default 300 in a minute */
  readonly network?: RequestLimit;
  /** By principal. @default 120 in a minute */
  readonly principal?: RequestLimit;
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

/**
 * Checks the options once, at boot, and completes them.
 *
 * @throws Error that says the remedy.
 */
export const requestLimits = ({ network, principal }: LimitsOptions): RequestLimits => ({
  network: checked('network', network ?? { limit: 300, ttl: minutes(1) }),
  principal: checked('principal', principal ?? { limit: 120, ttl: minutes(1) }),
});
