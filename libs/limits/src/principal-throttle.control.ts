import { type Exchange } from 'unseen-guardian/kernel';
import { ThrottleControl } from './throttle.control';

/** The control `throttle` by principal: runs after authentication, because only a verified token names anyone. */
export class PrincipalThrottleControl extends ThrottleControl {
  readonly step = 'principal';

  protected callerOf({ principal }: Exchange): string {
    return `${principal.tenantId}|${principal.id}`;
  }
}
