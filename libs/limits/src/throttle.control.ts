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

const MOST_KEYS = 10_000;

/** Counts the requests of a caller and refuses those over the limit (OWASP API4:2023). */
export abstract class ThrottleControl extends Control<AdmitInput> {
  readonly name = 'throttle';
  abstract override readonly step: 'network' | 'principal';

  private readonly keys = new Map<string, string>();

  constructor(
    private readonly limit: Required<RequestLimit>,
    private readonly storage: ThrottlerStorage,
  ) {
    super();
  }

  /** Whom the request counts for. */
  protected abstract callerOf(exchange: Exchange, input: AdmitInput): string;

  run(exchange: Exchange, input: AdmitInput): Promise<Verdict> {
    const { limit, ttl, blockDuration } = this.limit;
    const key = this.keyOf(this.callerOf(exchange, input));
    const counted = this.storage.increment(key, ttl, limit, blockDuration, this.step);
    return counted.then(({ isBlocked, timeToBlockExpire, timeToExpire }) =>
      isBlocked ? block(this.refusal(Math.max(1, timeToBlockExpire || timeToExpire))) : pass(),
    );
  }

  /** Hashed, so that a shared store holds neither addresses nor people; who called a moment ago calls again. */
  private keyOf(caller: string): string {
    let key = this.keys.get(caller);
    if (key) return key;
    key = hash('sha256', caller, 'base64url');
    if (this.keys.size >= MOST_KEYS) this.keys.clear();
    this.keys.set(caller, key);
    return key;
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
