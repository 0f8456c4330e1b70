import { block, Control, type Exchange, pass, type Verdict } from 'unseen-guardian/kernel';
import { type Challenges } from '../challenge/challenges';

/** The control `authorization`, of the token: was it given for what the endpoint does (RFC 6750 §3.1)? */
export class ScopeControl extends Control<unknown> {
  readonly name = 'authorization';
  override readonly step = 'scope';

  constructor(private readonly challenges: Challenges) {
    super();
  }

  run(exchange: Exchange): Verdict {
    const { scopes = [] } = exchange.policy;
    if (!scopes.length) return pass();
    const granted = exchange.principal.scopes;
    if (scopes.every((scope) => granted.includes(scope))) return pass();
    return { ...block(this.challenges.insufficientScope(scopes, exchange.scheme)), reason: 'scope' };
  }
}
