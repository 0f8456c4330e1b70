import {
  type AdmitInput,
  block,
  Control,
  type Exchange,
  ForbiddenActionException,
  pass,
  type Verdict,
} from 'unseen-guardian/kernel';
import { type PolicyEngine } from './policy-engine';

/** The control `authorization`: may this caller do this to this kind of data at all? */
export class AuthorizationControl extends Control<AdmitInput> {
  readonly name = 'authorization';

  constructor(private readonly engine: PolicyEngine) {
    super();
  }

  run(exchange: Exchange): Verdict {
    const { action, resource } = exchange.policy;
    const { allowed, reason } = this.engine.decide(exchange.principal, action, resource);
    return allowed ? pass() : { ...block(new ForbiddenActionException()), reason };
  }
}
