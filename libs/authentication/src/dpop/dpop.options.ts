import { type SecretRef } from 'unseen-guardian/secrets';
import { type CommonOptions } from '../authentication.options';
import { hint } from '../issuer/issuer-rules';
import { resourceUrl } from '../resource/resource-url';
import { type SigningAlgorithm, SUPPORTED_ALGORITHMS } from '../token/signing-algorithm';
import { DpopReplayStore } from './replays/dpop-replay-store';

/** Tokens that are bound to a key of their client by DPoP (RFC 9449). */
export interface DpopOptions {
  /**
   * Refuses every token that is not bound so (`dpop_bound_access_tokens_required`, RFC 9728 §2).
   * @default false
   */
  readonly required?: boolean;
  /**
   * Asks for a nonce of ours in each proof (RFC 9449 §9), so that none can be made ahead: by a key of this process, or by
   * a secret of 32 bytes or more that all processes share.
   * @default false
   */
  readonly nonce?: boolean | SecretRef;
  /** With what proofs may be signed. @default ES and PS with 256, 384 and 512 bits */
  readonly algorithms?: readonly SigningAlgorithm[];
  /**
   * Where used proofs are noted: in this process, or in a store such as `RedisDpopReplayStore`, which several processes
   * need.
   * @default 'memory'
   */
  readonly replays?: 'memory' | DpopReplayStore;
}

/** What holds for every proof: the options, checked and completed. */
export interface DpopRules {
  readonly required: boolean;
  readonly algorithms: readonly SigningAlgorithm[];
  /** The address under which clients reach this service. */
  readonly resource: URL;
}

/** RSA with PKCS #1 v1.5 is left out (FAPI 2.0 Security Profile §5.4.1). */
const DEFAULT_ALGORITHMS = ['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512'] as const;

const isSecretRef = (value: unknown): value is SecretRef =>
  typeof (value as Partial<SecretRef> | null)?.name === 'string';

/**
 * Checks the options, at boot; undefined when DPoP is not asked for.
 *
 * @throws Error that says the remedy.
 */
export function dpopRules({
  dpop,
  resource,
}: Pick<CommonOptions, 'dpop' | 'resource'>): DpopRules | undefined {
  if (dpop === undefined) return undefined;
  const { required = false, nonce = false, algorithms = DEFAULT_ALGORITHMS, replays = 'memory' } = dpop;
  if (resource === undefined)
    throw hint(
      'dpop',
      'needs `resource`: a proof names the URL that the client called, which `Host` cannot tell.',
    );
  if (algorithms.length === 0 || !algorithms.every((alg) => SUPPORTED_ALGORITHMS.includes(alg)))
    throw hint('dpop.algorithms', `may only hold ${SUPPORTED_ALGORITHMS.join(', ')}.`);
  if (typeof required !== 'boolean') throw hint('dpop.required', 'must be true or false.');
  if (typeof nonce !== 'boolean' && !isSecretRef(nonce))
    throw hint('dpop.nonce', "must be true, false or secret('…').");
  if (replays !== 'memory' && !(replays instanceof DpopReplayStore))
    throw hint('dpop.replays', "must be 'memory' or a DpopReplayStore, such as RedisDpopReplayStore.");
  return { required, algorithms, resource: resourceUrl(resource) };
}
