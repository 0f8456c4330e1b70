import { type KeyObject } from 'node:crypto';
import { type ConfirmationMethod } from '../binding/confirmation';
import { type SigningAlgorithm, type SymmetricAlgorithm } from './signing-algorithm';

/** What a token has to hold up to: the options of one issuer, checked and completed. */
export interface TokenRules {
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly algorithms: readonly (SigningAlgorithm | SymmetricAlgorithm)[];
  readonly toleranceSeconds: number;
  readonly maxAgeSeconds: number;
  readonly tenantPath: readonly string[];
  readonly rolesPath: readonly string[];
  readonly requireTyp: boolean;
  /** What the `aud` of a logout token has to hold; empty: logout tokens are refused. */
  readonly logoutAudiences: readonly string[];
  /** How a token may be bound to a key of its caller; any other binding is refused. */
  readonly confirmations: readonly ConfirmationMethod[];
  /** The key shared with the issuer; it then publishes none. */
  readonly sharedKey?: KeyObject;
}
