import { block, Control, type Exchange, pass, type Verdict } from 'unseen-guardian/kernel';
import { type Challenges } from '../challenge/challenges';
import { lackOf } from './step-up.options';

/** The control `authentication`, of how and when: does the caller's login suffice for this endpoint (RFC 9470)? */
export class StepUpControl extends Control<unknown> {
  readonly name = 'authentication';
  override readonly step = 'step-up';

  constructor(private readonly challenges: Challenges) {
    super();
  }

  /** The age of the login is that of now, however long ago its token was verified. */
  run(exchange: Exchange): Verdict {
    const { stepUp } = exchange.policy;
    const lack = stepUp && lackOf(exchange.principal, stepUp, exchange.now());
    if (!lack) return pass();
    return { ...block(this.challenges.stepUp(stepUp, exchange.scheme)), reason: `step-up.${lack}` };
  }
}
