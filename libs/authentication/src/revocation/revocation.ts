import { hash } from 'node:crypto';
import { type VerifiedToken } from '../token/token-verifier';

/** Which tokens of an issuer no longer hold; times are in milliseconds since the Unix epoch. */
export type Revocation = { readonly issuer: string } & (
  | { /** The token's `jti`. */ readonly tokenId: string }
  | { /** The `sid` of a session: its tokens, those to come too. */ readonly sessionId: string }
  | { readonly subject: string; /** Tokens issued earlier are refused. */ readonly notBefore: number }
  | {
      readonly subject: string;
      /** Every token is refused until then, new ones too. */ readonly until: number;
    }
);

/** One line of the deny-list. */
export interface RevocationEntry {
  /** SHA-256 of issuer, kind and value: who was denied is not written down. */
  readonly mark: string;
  /** Only tokens issued before this are refused; absent: every token. Milliseconds since the Unix epoch. */
  readonly notBefore?: number;
  /** From then on no token that it concerns can hold anyway. Milliseconds since the Unix epoch. */
  readonly forgetAt: number;
}

type Kind = 'jti' | 'sid' | 'sub' | 'not-before';

const markOf = (issuer: string, kind: Kind, value: string): string =>
  hash('sha256', JSON.stringify([issuer, kind, value]), 'base64');

/** The line for a revocation; `outlived` is when the last token that is known today has expired. */
export function entryOf(revocation: Revocation, outlived: number): RevocationEntry {
  const { issuer } = revocation;
  if ('tokenId' in revocation) return { mark: markOf(issuer, 'jti', revocation.tokenId), forgetAt: outlived };
  if ('sessionId' in revocation)
    return { mark: markOf(issuer, 'sid', revocation.sessionId), forgetAt: outlived };
  const { subject } = revocation;
  if ('until' in revocation) return { mark: markOf(issuer, 'sub', subject), forgetAt: revocation.until };
  const { notBefore } = revocation;
  return { mark: markOf(issuer, 'not-before', subject), notBefore, forgetAt: outlived };
}

/** The lines that would refuse a token. */
export function marksOf({ principal, tokenId, sessionId }: VerifiedToken): readonly string[] {
  const { issuer, subject } = principal;
  return [
    markOf(issuer, 'sub', subject),
    markOf(issuer, 'not-before', subject),
    ...(tokenId === undefined ? [] : [markOf(issuer, 'jti', tokenId)]),
    ...(sessionId === undefined ? [] : [markOf(issuer, 'sid', sessionId)]),
  ];
}

/** Whether a line that bears a mark of the token refuses it. */
export const refuses = (
  { notBefore, forgetAt }: RevocationEntry,
  token: VerifiedToken,
  now: number,
): boolean => now < forgetAt && (notBefore === undefined || (token.issuedAt ?? 0) < notBefore);
