import { hash } from 'node:crypto';
import { type Clock, minutes } from 'unseen-guardian/kernel';
import { type PresentedToken } from '../binding/sender-constraint';
import { assertToken } from '../token/checks/token-check';
import { TokenRejection } from '../token/token-rejection';
import { type DpopNonces } from './dpop-nonces';
import { presentedProof } from './dpop-proof';
import { type DpopReplayStore } from './replays/dpop-replay-store';
import { type DpopRules } from './dpop.options';
import { PROOF_CHECKS, type ProofTerms } from './proof-checks';
import { targetOf } from './target-uri';

/** Longer than a proof can hold, by more than the clocks of two processes differ. */
const LIFETIME_MS = minutes(2);

/** What proofs are checked with. */
export interface DpopContext {
  readonly replays: DpopReplayStore;
  readonly clock: Clock;
  /** Absent: no nonce is asked for. */
  readonly nonces?: DpopNonces | undefined;
}

/** Checks the DPoP proof of each request with a token that is bound by `jkt` (RFC 9449 §4.3, §7.1). */
export class DpopProofs {
  /** Sockets whose handshake proved it: one request, however many messages follow. */
  private readonly proven = new WeakSet<object>();

  constructor(
    readonly rules: DpopRules,
    private readonly context: DpopContext,
  ) {}

  /**
   * Checks the proof for a token that is bound to the key of this thumbprint.
   *
   * @throws TokenRejection when it does not hold; Error when that cannot be known.
   */
  async assert(thumbprint: string, presented: PresentedToken): Promise<void> {
    const { transport, execution } = presented.input;
    const socket = transport === 'ws' ? execution.switchToWs().getClient<object>() : undefined;
    if (socket && this.proven.has(socket)) return;
    await this.assertProof(thumbprint, presented);
    if (socket) this.proven.add(socket);
  }

  private async assertProof(thumbprint: string, presented: PresentedToken): Promise<void> {
    const { replays, clock } = this.context;
    const proof = presentedProof(presented.input);
    assertToken(proof, PROOF_CHECKS, await this.termsOf(thumbprint, presented), clock.now() / 1000);
    // Only now: whoever cannot pass the checks must not be able to use up the ids of others.
    const isFirst = await replays.record({ thumbprint, proofId: proof.claims.jti as string }, LIFETIME_MS);
    if (!isFirst) throw new TokenRejection('dpop-replay', 'RFC 9449 §11.1', 'invalid_dpop_proof');
  }

  private async termsOf(thumbprint: string, { raw, input }: PresentedToken): Promise<ProofTerms> {
    const { algorithms, resource } = this.rules;
    const { method, url } = input.request;
    return {
      ...{ algorithms, method, thumbprint },
      target: targetOf(url, resource),
      tokenHash: hash('sha256', raw, 'base64url'),
      nonces: await this.context.nonces?.valid(),
    };
  }
}
