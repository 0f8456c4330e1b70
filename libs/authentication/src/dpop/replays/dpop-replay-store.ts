import { hash } from 'node:crypto';

/** The use of one proof: what makes it one of its kind. */
export interface ProofUse {
  /** The thumbprint of the key: what one client writes collides with no other's. */
  readonly thumbprint: string;
  /** The proof's `jti`. */
  readonly proofId: string;
}

/** The digest by which a use is remembered: the client chose the length of its `jti`. */
export const digestOf = ({ thumbprint, proofId }: ProofUse): string =>
  hash('sha256', JSON.stringify([thumbprint, proofId]), 'base64url');

/** Remembers which proofs were used (RFC 9449 §11.1). */
export abstract class DpopReplayStore {
  /**
   * Records the use of a proof that passed every check, in one step with the question whether it is the first.
   *
   * @param lifetime milliseconds after which no proof with this `jti` can hold
   * @returns false when it was used before
   * @throws Error when this cannot be known: then the request is not admitted.
   */
  abstract record(use: ProofUse, lifetime: number): Promise<boolean>;
}
