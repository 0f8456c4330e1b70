import { type SignedTokenVerifier } from './signed-token-verifier';
import { isOpaque, parseToken } from './parsing/parsed-token';
import { TokenRejection } from './token-rejection';
import { type TokenRules } from './token-rules';
import { TokenVerifier, type VerifiedToken } from './token-verifier';

/** One issuer, and what verifies its tokens. */
export interface TrustedIssuer {
  readonly rules: TokenRules;
  /** Verifies tokens that are signed. */
  readonly signed: SignedTokenVerifier;
  /** Verifies tokens that say nothing by themselves; absent where they are refused. */
  readonly opaque?: TokenVerifier;
}

/** Hands a token to the verifier of the issuer that it names; what is not verified decides nothing else. */
export class TrustedIssuers extends TokenVerifier {
  private readonly byName: ReadonlyMap<unknown, TrustedIssuer>;
  private readonly opaque: TokenVerifier | undefined;

  constructor(issuers: readonly TrustedIssuer[]) {
    super();
    this.byName = new Map(issuers.map((issuer) => [issuer.rules.issuer, issuer]));
    this.opaque = issuers.find(({ opaque }) => opaque)?.opaque;
  }

  async verify(raw: string): Promise<VerifiedToken> {
    if (this.opaque && isOpaque(raw)) return this.opaque.verify(raw);
    const token = parseToken(raw);
    const named = this.byName.get(token.claims.iss);
    if (!named) throw new TokenRejection('iss', 'RFC 9068 §4');
    return await named.signed.verify(token);
  }

  /** Whether a token that was verified is still for us, by issuer and audience: asked each time it is used again. */
  accepts({ principal, audience }: VerifiedToken): boolean {
    const audiences = this.byName.get(principal.issuer)?.rules.audiences;
    return audience !== undefined && !!audiences?.includes(audience);
  }
}
