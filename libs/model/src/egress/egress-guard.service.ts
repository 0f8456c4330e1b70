import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type RecipientRegister } from 'unseen-guardian/kernel';
import { type RecipientControl } from '../controls/recipient.control';
import { EgressGate } from './egress-gate';
import { egressPatch, type EgressState } from './egress-patch';
import { allowedScopes, type EgressOptions } from './egress.options';

/**
 * No other way out: code inside an exchange reaches a provider through the guarded model alone, and of other hosts those
 * that were declared (OWASP LLM02, ASVS 5.0 13.2.4). See `docs/egress.md` for what it cannot catch.
 */
export class EgressGuard implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Guardian');
  private readonly gate: EgressGate | undefined;

  /**
   * @param control the control that every exchange of the app owes, by which its exchanges are known
   * @throws Error when the options do not hold.
   */
  constructor(recipients: RecipientRegister, control: RecipientControl, options: EgressOptions = {}) {
    const allowed = allowedScopes(options);
    const { shadow, off } = options;
    if (off) return;
    this.gate = new EgressGate({
      rules: { recipients: Object.values(recipients), allowed },
      owns: ({ policy }) => policy.owed.prompt.includes(control),
      onRefused: (exchange, line) => this.logger.warn(`Exchange ${exchange.id}: ${line}`),
      ...(shadow && { shadowUntil: Date.parse(shadow.until) }),
    });
  }

  /** Guards the process, together with the other apps in it. */
  async onModuleInit(): Promise<void> {
    if (this.gate) await egressPatch.add(this.gate);
  }

  /** Lets go of it; late, so that exchanges that are still running stay guarded. */
  onApplicationShutdown(): void {
    if (this.gate) egressPatch.remove(this.gate);
  }

  /** Whether requests are guarded: `replaced` when somebody put another dispatcher over ours. */
  get state(): EgressState {
    return this.gate ? egressPatch.state : 'off';
  }

  /** Whether nothing has come between; `off` was asked for, and is no fault. */
  isHealthy(): boolean {
    return this.state !== 'replaced';
  }
}
