import { Injectable } from '@nestjs/common';
import { ControlNotRunException, type Exchange, type ModelCall, ProviderGate } from 'unseen-guardian/kernel';
import { assertRan } from './owed';
import { ReleaseControl } from '../controls/release.control';

/** Lets a model call out only when every control before it left a verdict and every reply control is in place. */
@Injectable()
export class ExchangeGate extends ProviderGate {
  constructor(private readonly release: ReleaseControl) {
    super();
  }

  open(exchange: Exchange, call: ModelCall): void {
    const { admit, shape, prompt, reply } = exchange.policy.owed;
    assertRan(exchange, admit);
    assertRan(exchange, shape);
    assertRan(exchange, prompt, call.id);
    const closed = reply.find(
      ({ name, step }) => !call.opened.some((open) => open.name === name && open.step === step),
    );
    if (closed) {
      exchange.ledger.record(closed, { kind: 'not_run' }, call.id);
      throw new ControlNotRunException(closed.name);
    }
    if (!this.release.start(exchange)) {
      exchange.ledger.record(this.release, { kind: 'not_run' });
      throw new ControlNotRunException(this.release.name);
    }
  }
}
