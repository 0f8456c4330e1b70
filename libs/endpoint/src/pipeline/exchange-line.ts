import { Injectable } from '@nestjs/common';
import {
  type AdmitInput,
  AuditTrail,
  ControlUnavailableException,
  type Exchange,
  LineageRecorder,
  runControl,
  type ShapeInput,
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
  async admit(exchange: Exchange, input: AdmitInput): Promise<void> {
    // What cannot be recorded must not happen.
    if (!this.audit.isHealthy() || !this.lineage.isHealthy()) throw new ControlUnavailableException('audit');
    const { owed } = exchange.policy;
    for (const control of this.controls.admit) {
      if (owed.admit.includes(control)) await runControl(exchange, control, input);
      // The next control may rely on this one, so a missing verdict denies here and not at the end of the stage.
      assertRan(
        exchange,
        owed.admit.filter((step) => step === control),
      );
    }
  }

  /** Whether the request carries only what the purpose needs. */
  async shape(exchange: Exchange, input: ShapeInput): Promise<void> {
    const { owed } = exchange.policy;
    for (const control of this.controls.shape) {
      if (owed.shape.includes(control)) await runControl(exchange, control, input);
    }
    assertRan(exchange, owed.shape);
  }

  /** The reply may begin: its start record is durable. */
  async release(exchange: Exchange): Promise<void> {
    for (const control of this.controls.seal) await runControl(exchange, control, undefined);
    assertRan(exchange, exchange.policy.owed.seal);
  }

  /** Nothing is owed any more, and nothing stopped the exchange. */
  conclude(exchange: Exchange): void {
    const { admit, shape, prompt, reply } = exchange.policy.owed;
    assertRan(exchange, [...admit, ...shape]);
    for (const { id, outcome } of exchange.calls) {
      if (outcome === 'completed') assertRan(exchange, [...prompt, ...reply], id);
    }
    if (exchange.stopped) throw exchange.stopped;
  }
}
