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

type Parameters = NonNullable<Challenge['parameters']>;

const BEARER: readonly Challenge[] = [{ scheme: 'Bearer' }];

/** Says how a caller can authenticate, in each answer that asks for it (RFC 6750 §3, RFC 9449 §7.1, RFC 9728 §5.1). */
export class Challenges {
  private readonly offered: readonly Required<Challenge>[];

  /** @param offered the first of them is for access tokens. */
  constructor(offered = BEARER, resourceMetadata?: string) {
    const common = resourceMetadata === undefined ? {} : { resource_metadata: resourceMetadata };
    this.offered = offered.map(({ scheme, parameters }) => ({
      scheme,
      parameters: { ...parameters, ...common },
    }));
  }

  /** RFC 6750 §3.1: who showed nothing learns of no error. */
  missing(): GuardianException {
    return new UnauthenticatedException('missing', this.offered);
  }

  /** The log learns which check failed; the caller only the kind of error, in the challenge of the scheme that it tried. */
  refusal(cause: TokenRejection, scheme?: string): GuardianException {
    const { error, headers } = cause;
    return TOKEN_ERRORS[error](this.saying({ error }, scheme), { cause, headers });
  }

  /** RFC 6750 §3.1: all scopes that are needed, whichever of them are there. */
  insufficientScope(scopes: readonly string[], scheme?: string): GuardianException {
    const parameters = { error: 'insufficient_scope', scope: scopes.join(' ') };
    return new InsufficientScopeException(this.saying(parameters, scheme));
  }

  /** RFC 9470 §3: everything that is asked for, whatever of it is lacking; `max_age` is in seconds. */
  stepUp({ acr, maxAge }: StepUpRequirement, scheme?: string): GuardianException {
    const parameters = {
      error: 'insufficient_user_authentication',
      ...(acr && { acr_values: acr.join(' ') }),
      ...(maxAge !== undefined && { max_age: String(maxAge / seconds(1)) }),
    };
    return new StepUpRequiredException(this.saying(parameters, scheme));
  }

  /** Who tried to prove that it holds a key is offered nothing weaker. */
  private saying(parameters: Parameters, tried?: string): readonly Challenge[] {
    const schemes = this.offered.map(({ scheme }) => scheme.toLowerCase());
    const at = Math.max(schemes.indexOf(tried ?? ''), 0);
    const said = this.offered.map((offer, index) =>
      index === at ? { ...offer, parameters: { ...parameters, ...offer.parameters } } : offer,
    );
    return schemes[at] === 'dpop' ? said.slice(at) : said;
  }
}
