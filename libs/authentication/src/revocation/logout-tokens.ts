import { seconds } from 'unseen-guardian/kernel';
import { LOGOUT_TOKEN_CHECKS } from '../token/checks/logout-token-checks';
import { type JwtReader } from '../token/jwt-reader';
import { parseToken } from '../token/parsing/parsed-token';
import { TokenRejection } from '../token/token-rejection';
import { type TokenRevocations } from './token-revocations';

const MOST_CHARACTERS = 8192;

interface LogoutClaims {
  readonly iss: string;
  readonly iat: number;
  readonly sid?: string;
  readonly sub: string;
}

/** Turns the logout tokens of the issuers into revocations (OpenID Connect Back-Channel Logout §2.7). */
export class LogoutTokens {
  private readonly readers: ReadonlyMap<unknown, JwtReader>;

  constructor(
    readers: readonly JwtReader[],
    private readonly revocations: TokenRevocations,
  ) {
    this.readers = new Map(readers.map((reader) => [reader.rules.issuer, reader]));
  }

  /**
   * Ends the session, or every session of the subject, that the token names, and answers whose it was. Twice is once.
   *
   * @throws TokenRejection when the token does not hold; Error when that cannot be decided or not be noted.
   */
  async accept(raw: string): Promise<string> {
    if (raw.length > MOST_CHARACTERS) throw new TokenRejection('size', 'RFC 8725 §3.6');
    const token = parseToken(raw);
    const reader = this.readers.get(token.claims.iss);
    if (!reader) throw new TokenRejection('iss', 'OpenID Connect Back-Channel Logout §2.6');
    await reader.assertHolds(token, LOGOUT_TOKEN_CHECKS);
    const { iss: issuer, iat, sid, sub } = token.claims as unknown as LogoutClaims;
    if (sid !== undefined) await this.revocations.revoke({ issuer, sessionId: sid });
    // An `iat` is cut to the second: tokens of that same second count as older. By the token's time, not ours, so that
    // a token sent again ends no session that was opened since.
    else await this.revocations.revoke({ issuer, subject: sub, notBefore: iat * 1000 + seconds(1) });
    return issuer;
  }
}
