import { type SigningAlgorithm } from './signing-algorithm';

/** What a token has to hold up to: the options of the module, checked and completed. */
export interface TokenRules {
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly algorithms: readonly SigningAlgorithm[];
  readonly toleranceSeconds: number;
  readonly maxAgeSeconds: number;
  readonly tenantPath: readonly string[];
  readonly rolesPath: readonly string[];
  readonly requireTyp: boolean;
}
