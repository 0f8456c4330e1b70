import {
  type Challenge,
  type GuardianException,
  MalformedCredentialException,
  type ProblemDetails,
  UnauthenticatedException,
} from 'unseen-guardian/kernel';

type Refusal = (challenges: readonly Challenge[], details: ProblemDetails) => GuardianException;

/** How each error of a challenge is answered (RFC 6750 §3.1, RFC 9449 §7.1, §9). */
export const TOKEN_ERRORS = {
  invalid_request: (challenges, details) => new MalformedCredentialException(challenges, details),
  invalid_token: (challenges, details) => new UnauthenticatedException('invalid', challenges, details),
  invalid_dpop_proof: (challenges, details) => new UnauthenticatedException('unproven', challenges, details),
  use_dpop_nonce: (challenges, details) => new UnauthenticatedException('unproven', challenges, details),
} as const satisfies Record<string, Refusal>;

/** An `error` of a challenge: what is wrong with the credential, as far as the caller is told. */
export type TokenError = keyof typeof TOKEN_ERRORS;
