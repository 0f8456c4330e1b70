import { type Clock, findExchange, type GuardianException, type Principal } from 'unseen-guardian/kernel';
import { type Challenges } from '../challenge/challenges';
import { lackOf, stepUpRequirement, type StepUpOptions } from './step-up.options';

/** Asks for a stronger or fresher login where only the code knows that one is needed (RFC 9470); elsewhere use `@StepUp`. */
export class StepUpAuthentication {
  constructor(
    private readonly challenges: Challenges,
    private readonly clock: Clock,
  ) {}

  /** Whether the principal authenticated as asked for, as of now. */
  suffices(principal: Principal, options: StepUpOptions): boolean {
    return !lackOf(principal, stepUpRequirement(options), this.clock.now());
  }

  /**
   * Lets only those pass who authenticated as asked for.
   *
   * @throws StepUpRequiredException with the challenge, for the caller to answer with another login.
   */
  assert(principal: Principal, options: StepUpOptions): void {
    if (!this.suffices(principal, options)) throw this.required(options);
  }

  /** The 401 with its challenge, for whoever decides in another way that a login does not suffice. */
  required(options: StepUpOptions): GuardianException {
    return this.challenges.stepUp(stepUpRequirement(options), findExchange()?.scheme);
  }
}
