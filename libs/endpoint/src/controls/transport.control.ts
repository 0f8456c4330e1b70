import { Injectable } from '@nestjs/common';
import {
  type AdmitInput,
  block,
  Control,
  type Exchange,
  pass,
  TransportDeniedException,
  type Verdict,
} from 'unseen-guardian/kernel';

/** Denies every transport that the endpoint does not declare: an undeclared one is never skipped. */
@Injectable()
export class TransportControl extends Control<AdmitInput> {
  readonly name = 'transport';

  run(exchange: Exchange, { transport }: AdmitInput): Verdict {
    return exchange.policy.transports.includes(transport) ? pass() : block(new TransportDeniedException());
  }
}
