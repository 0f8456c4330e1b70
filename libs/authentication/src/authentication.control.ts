import {
  type AdmitInput,
  type Awaitable,
  block,
  Control,
  type Exchange,
  type FailedAttempts,
  isPending,
  networkOf,
  pass,
  type Principal,
  TooManyRequestsException,
  type Verdict,
} from 'unseen-guardian/kernel';
import { type Challenges } from './challenge/challenges';
import { type Authenticator } from './credential/authenticator';
import { presentedCredential, triedScheme } from './credential/presented-credential';
import { TokenRejection } from './token/token-rejection';

/** The control `authentication`: who calls, by the one credential of the request (OAuth 2.0 resource server). */
export class AuthenticationControl extends Control<AdmitInput> {
  readonly name = 'authentication';
  private readonly byScheme: ReadonlyMap<string, Authenticator>;

  constructor(
    authenticators: readonly Authenticator[],
    private readonly challenges: Challenges,
    private readonly failures?: FailedAttempts,
  ) {
    super();
    this.byScheme = new Map(
      authenticators.flatMap((each) => each.schemes.map((scheme) => [scheme, each] as const)),
    );
  }

  /** Answers at once when the credential was verified a moment ago; otherwise verifies it. */
  run(exchange: Exchange, input: AdmitInput): Awaitable<Verdict> {
    const admit = (principal: Principal | undefined) => this.admit(exchange, principal);
    const refuse = (error: unknown) => this.refuse(error, exchange, input);
    try {
      const caller = this.caller(exchange, input);
      return isPending(caller) ? caller.then(admit).catch(refuse) : admit(caller);
    } catch (error) {
      return refuse(error);
    }
  }

  private caller(exchange: Exchange, input: AdmitInput): Awaitable<Principal | undefined> {
    const credential = presentedCredential(input);
    const authenticator = credential && this.byScheme.get(credential.scheme);
    if (!authenticator) return undefined;
    exchange.scheme = credential.scheme;
    return authenticator.authenticate(credential, input);
  }

  private admit(exchange: Exchange, principal: Principal | undefined): Verdict {
    if (!principal) return { ...block(this.challenges.missing()), reason: 'token.missing' };
    exchange.authenticatedAs(principal);
    return pass();
  }

  /** Anything but a rejection means that the credential could not be judged: that is 503, not 401. */
  private refuse(error: unknown, exchange: Exchange, input: AdmitInput): Awaitable<Verdict> {
    if (!(error instanceof TokenRejection)) throw error;
    const { reason } = error;
    const verdict = { ...block(this.challenges.refusal(error, triedScheme(input))), reason };
    // A nonce is asked for only when everything else holds: that is no failure.
    if (!this.failures || error.error === 'use_dpop_nonce') return verdict;
    // Kept before the wait: a caller who hangs up meanwhile was refused all the same.
    exchange.ledger.record(this, verdict);
    return this.failures.failed(networkOf(input.request.ip), exchange.signal).then(
      () => verdict,
      (cause: unknown) => {
        if (cause instanceof TooManyRequestsException) return { ...block(cause), reason };
        throw cause;
      },
    );
  }
}
