import { Controller, Get, Inject, Res, ServiceUnavailableException } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from 'unseen-guardian/kernel';
import { HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { AuditLog } from 'unseen-guardian/audit';
import { Database } from 'unseen-guardian/database';
import { EgressGuard } from 'unseen-guardian/model';
import { isProduction, SUPPORT_DESK_OPTIONS, type SupportDeskOptions } from '../support-desk.options';

/** What of a response is set here; the same on Express and on Fastify. */
interface Reply {
  status(code: number): unknown;
}

/** What a health check says. */
type Health = { readonly status: string } & Readonly<Record<string, unknown>>;

/** Says whether the service can do its work; in production only yes or no. */
@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly egress: EgressGuard,
    @Inject(SUPPORT_DESK_OPTIONS) private readonly options: SupportDeskOptions,
  ) {}

  @Get()
  async check(@Res({ passthrough: true }) reply: Reply): Promise<Health> {
    const health = await this.ask();
    if (health.status === 'error' || health.status === 'shutting_down') reply.status(503);
    return isProduction(this.options) ? { status: health.status } : health;
  }

  private async ask(): Promise<Health> {
    try {
      return {
        ...(await this.health.check([() => this.reachable(), () => this.recording(), () => this.guarding()])),
      };
    } catch (error) {
      // Terminus tells ill health by an exception, and the problem filter would hide what it says.
      if (error instanceof ServiceUnavailableException) return error.getResponse() as Health;
      throw error;
    }
  }

  private async reachable() {
    const indicator = this.indicators.check('database');
    return (await this.database.isReachable()) ? indicator.up() : indicator.down();
  }

  private recording() {
    const indicator = this.indicators.check('audit');
    return this.audit.isHealthy() ? indicator.up() : indicator.down();
  }

  private guarding() {
    const indicator = this.indicators.check('egress');
    return this.egress.isHealthy() ? indicator.up() : indicator.down();
  }
}
