import { type Clock, seconds } from 'unseen-guardian/kernel';
import { INTROSPECTION_CHECKS } from '../token/checks/introspection-checks';
import { assertToken } from '../token/checks/token-check';
import { type TokenRules } from '../token/token-rules';
import { TokenVerifier, type VerifiedToken } from '../token/token-verifier';
import { verifiedToken } from '../token/verified-token';
import { type IntrospectionClient } from './introspection-client';

const LONGEST_MS = seconds(30);

/** Verifies opaque tokens by asking their issuer; what it says is checked like the claims of a signed token. */
export class IntrospectingVerifier extends TokenVerifier {
  private readonly running = new Map<string, Promise<VerifiedToken>>();

  constructor(
    private readonly rules: TokenRules,
    private readonly client: IntrospectionClient,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Requests with one token at the same time are one question. */
  verify(raw: string): Promise<VerifiedToken> {
    const known = this.running.get(raw);
    if (known) return known;
    const asking = this.ask(raw).finally(() => this.running.delete(raw));
    this.running.set(raw, asking);
    return asking;
  }

  private async ask(raw: string): Promise<VerifiedToken> {
    const askedAt = this.clock.now();
    const token = { raw, header: {}, claims: await this.client.ask(raw) };
    assertToken(token, INTROSPECTION_CHECKS, this.rules, this.clock.now() / 1000);
    const { exp, iat } = token.claims as { exp: number; iat: number };
    const holdsUntil = Math.min(exp, iat + this.rules.maxAgeSeconds) * 1000;
    return verifiedToken(token, this.rules, Math.min(holdsUntil, askedAt + LONGEST_MS));
  }
}
