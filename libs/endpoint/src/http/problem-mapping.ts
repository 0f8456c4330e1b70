import { HttpException, HttpStatus } from '@nestjs/common';
import { type Exchange, GuardianException, type ProblemCode } from 'unseen-guardian/kernel';
import { isDatabaseUnavailable } from 'unseen-guardian/database';
import { findGuardianException } from 'unseen-guardian/model';

/** What a status says when the error that brought it has no code of ours. */
const BY_STATUS: Readonly<Record<number, readonly [ProblemCode, title: string]>> = {
  400: ['GUARDIAN_MALFORMED_REQUEST', 'The request could not be read.'],
  401: ['GUARDIAN_UNAUTHENTICATED', 'An access token is required.'],
  403: ['GUARDIAN_FORBIDDEN', 'You may not perform this action on this data.'],
  404: ['GUARDIAN_NOT_FOUND', 'There is no such resource.'],
  413: ['GUARDIAN_TOO_LARGE', 'The request is too large.'],
  415: ['GUARDIAN_UNSUPPORTED_MEDIA_TYPE', 'The content type is not supported.'],
  422: ['GUARDIAN_INVALID_FIELDS', 'Some fields are not valid.'],
  429: ['GUARDIAN_TOO_MANY_REQUESTS', 'Too many requests.'],
  503: ['GUARDIAN_UNAVAILABLE', 'The service cannot answer now.'],
};

const UNAVAILABLE: readonly [ProblemCode, string] = [
  'GUARDIAN_UNAVAILABLE',
  'The service cannot answer now.',
];
const INTERNAL: readonly [ProblemCode, string] = [
  'GUARDIAN_INTERNAL',
  'Something went wrong inside the service.',
];

/** What Nest throws in a gateway when a guard says no; its class is in a package that not every host has. */
const isRefusedByGuard = (error: unknown): boolean =>
  error instanceof Error &&
  error.constructor.name === 'WsException' &&
  error.message === 'Forbidden resource';

/** The status of an error of Nest, of a body parser or of Fastify. */
function statusOf(error: unknown, isInExchange: boolean): number {
  if (error instanceof HttpException) return error.getStatus();
  if (isRefusedByGuard(error)) return HttpStatus.FORBIDDEN;
  // Behind the parsers a status is that of some other service, which is nobody's business here.
  if (isInExchange) return 500;
  const { status, statusCode } = (error ?? {}) as { status?: unknown; statusCode?: unknown };
  const found = Number(status ?? statusCode);
  return found >= 400 && found < 600 ? found : 500;
}

/** Whatever was thrown, as the problem that the caller is told; the original stays the cause. */
export function toGuardianException(error: unknown, isInExchange = false): GuardianException {
  const known = findGuardianException(error);
  if (known) return known;
  if (isDatabaseUnavailable(error)) {
    return new GuardianException(UNAVAILABLE[0], HttpStatus.SERVICE_UNAVAILABLE, UNAVAILABLE[1], {
      cause: error,
    });
  }
  const status = statusOf(error, isInExchange);
  const fallback = status >= 500 ? INTERNAL : BY_STATUS[400]!;
  const [code, title] = BY_STATUS[status] ?? fallback;
  return new GuardianException(code, status, title, { cause: error });
}

/** What the caller of an exchange is told of an error: why it was stopped, if it was, since errors only follow from that. */
export const problemOf = (exchange: Exchange, error: unknown): GuardianException =>
  exchange.stopped ?? toGuardianException(error, true);
