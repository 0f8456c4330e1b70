import { type TokenError } from '../../challenge/token-error';
import { type ParsedToken } from '../parsing/parsed-token';
import { TokenRejection } from '../token-rejection';
import { type TokenRules } from '../token-rules';

/** One thing that a subject has to satisfy. */
export interface Check<Subject, Rules> {
  readonly name: string;
  /** The clause that demands it. */
  readonly clause: string;
  /** What the caller is told. @default 'invalid_token' */
  readonly error?: TokenError;
  /** `now` is in seconds since the Unix epoch. */
  holds(subject: Subject, rules: Rules, now: number): boolean;
  /** Headers that tell the caller how to satisfy it. */
  remedy?(rules: Rules): Readonly<Record<string, string>>;
}

/** One thing a token has to satisfy. */
export type TokenCheck = Check<ParsedToken, TokenRules>;

/**
 * Runs every check.
 *
 * @throws TokenRejection that names the first check that failed.
 */
export function assertToken<Subject, Rules>(
  token: Subject,
  checks: readonly Check<Subject, Rules>[],
  rules: Rules,
  now: number,
): void {
  const failed = checks.find((check) => !check.holds(token, rules, now));
  if (failed) throw new TokenRejection(failed.name, failed.clause, failed.error, failed.remedy?.(rules));
}
