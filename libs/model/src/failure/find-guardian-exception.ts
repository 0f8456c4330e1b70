import { GuardianException } from 'unseen-guardian/kernel';

type Wrapping = { cause?: unknown; lastError?: unknown; errors?: unknown };

const MAX_ERRORS = 100;

/** The exception of ours inside an error, however an SDK wrapped it (`cause`, the AI SDK's `RetryError`, …). */
export function findGuardianException(error: unknown): GuardianException | undefined {
  const seen = new Set<unknown>();
  const waiting = [error];
  while (waiting.length && seen.size < MAX_ERRORS) {
    const next = waiting.shift();
    if (next instanceof GuardianException) return next;
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    const { cause, lastError, errors } = next as Wrapping;
    waiting.push(cause, lastError, ...(Array.isArray(errors) ? (errors as unknown[]) : []));
  }
  return undefined;
}
