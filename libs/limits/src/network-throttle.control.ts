import { type AdmitInput, type Exchange, networkOf } from 'unseen-guardian/kernel';
import { ThrottleControl } from './throttle.control';

/** The control `throttle` by network: runs before authentication, whose work is worth protecting. */
export class NetworkThrottleControl extends ThrottleControl {
  readonly step = 'network';

  protected callerOf(_exchange: Exchange, { request }: AdmitInput): string {
    return networkOf(request.ip);
  }
}
