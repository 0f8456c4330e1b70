import { type GuardianException, ProviderFailedException } from 'unseen-guardian/kernel';
import { findGuardianException } from './find-guardian-exception';

// The AI SDK knows a retryable error by this marker, so that its `maxRetries` works through the guarded model too.
const RETRYABLE_MARKER = Symbol.for('vercel.ai.error.AI_APICallError');

type ErrorFacts = { name?: unknown; statusCode?: unknown; code?: unknown; isRetryable?: unknown };

const word = (value: unknown): string | undefined =>
  (typeof value === 'string' && /^[\w.-]{1,64}$/.test(value)) || typeof value === 'number'
    ? String(value)
    : undefined;

/** What may be logged of a provider's error: its messages and bodies can repeat the prompt, or part of the key. */
export class ProviderFault extends Error {
  override readonly name = 'ProviderFault';

  constructor(facts: ErrorFacts) {
    const words = [word(facts.name), word(facts.statusCode), word(facts.code)].filter(Boolean);
    super(words.join(', ') || 'unknown');
  }
}

/** Turns what a provider threw into the exception that the caller gets; an exception of ours stays what it is. */
export function providerFailure(error: unknown, { retryable = false } = {}): GuardianException {
  // A refused connection comes wrapped, by `fetch` and by SDKs, some of which would try it again.
  const ours = findGuardianException(error);
  if (ours) return ours;
  const facts = (typeof error === 'object' && error !== null ? error : {}) as ErrorFacts;
  const failure = new ProviderFailedException({ cause: new ProviderFault(facts) });
  if (retryable && facts.isRetryable === true) {
    Object.defineProperties(failure, {
      [RETRYABLE_MARKER]: { value: true },
      isRetryable: { value: true },
    });
  }
  return failure;
}
