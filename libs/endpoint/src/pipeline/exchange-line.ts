import { Injectable } from '@nestjs/common';
import {
  type AdmitInput,
  after,
  AuditTrail,
  type Awaitable,
  ControlNotRunException,
  ControlUnavailableException,
  type Exchange,
  inTurn,
  LineageRecorder,
  networkOf,
  type ShapeInput,
  startControl,
} from 'unseen-guardian/kernel';
import { BoundControls } from './bound-controls';
import { assertRan } from './owed';

/** Walks an exchange through the stages that Nest's guard and interceptor own. */
@Injectable()
export class ExchangeLine {
  constructor(
    private readonly controls: BoundControls,
    private readonly audit: AuditTrail,
    private readonly lineage: LineageRecorder,
  ) {}

  /** Who calls, may they, and how often: all before anything of the request is used. */
  admit(exchange: Exchange, input: AdmitInput): Awaitable<void> {
    exchange.network = networkOf(input.request.ip);
    // What cannot be recorded must not happen.
    if (!this.audit.isHealthy() || !this.lineage.isHealthy()) throw new ControlUnavailableException('audit');
    const { owed } = exchange.policy;
    return inTurn(this.controls.admit, (control) => {
      if (!owed.admit.includes(control)) return;
      // The next control may rely on this one, so a missing verdict denies here and not at the end of the stage.
      return after(startControl(exchange, control, input), () => assertRan(exchange, [control]));
    });
  }

  /** Whether the request carries only what the purpose needs. */
  shape(exchange: Exchange, input: ShapeInput): Awaitable<void> {
    const { shape } = exchange.policy.owed;
    const run = inTurn(this.controls.shape, (control) =>
      shape.includes(control) ? startControl(exchange, control, input) : undefined,
    );
    return after(run, () => assertRan(exchange, shape));
  }

  /** The reply may begin: its start record is durable. */
  release(exchange: Exchange): Awaitable<void> {
    const run = inTurn(this.controls.seal, (control) => startControl(exchange, control, undefined));
    return after(run, () => assertRan(exchange, exchange.policy.owed.seal));
  }

  /** Nothing is owed any more, and nothing stopped the exchange. */
  conclude(exchange: Exchange): void {
    const { admit, shape, prompt, reply } = exchange.policy.owed;
    assertRan(exchange, admit);
    assertRan(exchange, shape);
    for (const { id, outcome } of exchange.calls) {
      if (outcome !== 'completed') continue;
      assertRan(exchange, prompt, id);
      assertRan(exchange, reply, id);
    }
    if (exchange.stopped) throw exchange.stopped;
    // A handler that catches the refusal of a hollow or broken control does not get past it.
    const denying = exchange.ledger.denying;
    if (denying?.verdict.kind === 'not_run') throw new ControlNotRunException(denying.name);
    if (denying) throw new ControlUnavailableException(denying.name);
  }
}
