import {
  type Challenge,
  type GuardianException,
  InsufficientScopeException,
  seconds,
  StepUpRequiredException,
  type StepUpRequirement,
  UnauthenticatedException,
} from 'unseen-guardian/kernel';
import { type TokenRejection } from '../token/token-rejection';
import { TOKEN_ERRORS } from './token-error';

/** Says how a caller can authenticate, in each answer that asks for it (RFC 6750 §3, RFC 9728 §5.1). */
export class Challenges {
  private readonly common: Readonly<Record<string, string>>;

  constructor(
    resourceMetadata?: string,
    /** Schemes beside Bearer. */
    private readonly others: readonly string[] = [],
  ) {
    this.common = resourceMetadata === undefined ? {} : { resource_metadata: resourceMetadata };
  }

  /** RFC 6750 §3.1: who showed nothing learns of no error. */
  missing(): GuardianException {
    return new UnauthenticatedException('missing', this.saying({}));
  }

  /** The log learns which check failed; the caller only the kind of error. */
  refusal(cause: TokenRejection): GuardianException {
    const { error, scheme } = cause;
    return TOKEN_ERRORS[error](this.saying({ [scheme]: { error } }), { cause });
  }

  /** RFC 6750 §3.1: all scopes that are needed, whichever of them are there. */
  insufficientScope(scopes: readonly string[]): GuardianException {
    const parameters = { error: 'insufficient_scope', scope: scopes.join(' ') };
    return new InsufficientScopeException(this.saying({ Bearer: parameters }));
  }

  /** RFC 9470 §3: everything that is asked for, whatever of it is lacking; `max_age` is in seconds. */
  stepUp({ acr, maxAge }: StepUpRequirement): GuardianException {
    const parameters = {
      error: 'insufficient_user_authentication',
      ...(acr && { acr_values: acr.join(' ') }),
      ...(maxAge !== undefined && { max_age: String(maxAge / seconds(1)) }),
    };
    return new StepUpRequiredException(this.saying({ Bearer: parameters }));
  }

  /** One challenge a scheme; an error stands in that of the scheme that was tried. */
  private saying(errors: Readonly<Record<string, Readonly<Record<string, string>>>>): readonly Challenge[] {
    const bearer = { scheme: 'Bearer', parameters: { ...errors['Bearer'], ...this.common } };
    return [bearer, ...this.others.map((scheme) => ({ scheme, parameters: { ...errors[scheme] } }))];
  }
}
