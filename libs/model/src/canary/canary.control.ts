import { Injectable } from '@nestjs/common';
import { type Exchange, type ModelCall, ReplyControl, type ReplyFilter } from 'unseen-guardian/kernel';
import { canaryOf } from './canary-token';
import { CanaryFilter } from './canary.filter';

/** Ends a reply that gives away the hidden context: a token planted there comes back in it (OWASP LLM07). */
@Injectable()
export class CanaryControl extends ReplyControl {
  readonly name = 'canary';

  open(exchange: Exchange, _call: ModelCall): ReplyFilter {
    return new CanaryFilter(canaryOf(exchange));
  }
}
