import { hash } from 'node:crypto';
import { type ThrottlerStorage } from '@nestjs/throttler';
import {
  type AdmitInput,
  block,
  Control,
  type Exchange,
  pass,
  TooManyRequestsException,
  type Verdict,
} from 'unseen-guardian/kernel';
import { type RequestLimit } from './limits.options';

/** Counts the requests of a caller and refuses those over the limit (OWASP API4:2023). */
export abstract class ThrottleControl extends Control<AdmitInput> {
  readonly name = 'throttle';
  abstract override readonly step: 'network' | 'principal';

  constructor(
    private readonly limit: Required<RequestLimit>,
    private readonly storage: ThrottlerStorage,
  ) {
    super();
  }

  /** Whom the request counts for. */
  protected abstract callerOf(exchange: Exchange, input: AdmitInput): string;

  async run(exchange: Exchange, input: AdmitInput): Promise<Verdict> {
    const { limit, ttl, blockDuration } = this.limit;
    // Hashed, so that a shared store holds neither addresses nor people.
    const key = hash('sha256', this.callerOf(exchange, input), 'base64url');
    const record = await this.storage.increment(key, ttl, limit, blockDuration, this.step);
    if (!record.isBlocked) return pass();
    return block(this.refusal(Math.max(1, record.timeToBlockExpire || record.timeToExpire)));
  }

  /** `RateLimit` fields as in draft-ietf-httpapi-ratelimit-headers (structured fields, RFC 9651). */
  private refusal(retryAfterSeconds: number): TooManyRequestsException {
    const { limit, ttl } = this.limit;
    return new TooManyRequestsException(retryAfterSeconds, {
      'RateLimit-Policy': `"${this.step}";q=${limit};w=${Math.ceil(ttl / 1000)}`,
      RateLimit: `"${this.step}";r=0;t=${retryAfterSeconds}`,
    });
  }
}
