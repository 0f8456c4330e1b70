import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PolicyEngine } from 'unseen-guardian/authorization';
import { AuditTrail, resourceName, type EndpointPolicy } from 'unseen-guardian/kernel';
import { GUARDIAN_OPTIONS, type GuardianOptions } from '../module/guardian.options';
import { configurationDigest } from './configuration-digest';
import { EndpointExplorer } from './endpoint-explorer';

const namesOf = (steps: EndpointPolicy['owed']): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(steps).map(([stage, controls]) => [stage, controls.map(({ name }) => name)]),
  );

/** What an endpoint demands, in names. */
const demandsOf = ({ resource, owed, ...policy }: EndpointPolicy): object => ({
  ...{ ...policy, resource: resourceName(resource), owed: namesOf(owed) },
});

/** Records that a process begins to serve, and under which configuration and policies. */
@Injectable()
export class ServiceStart implements OnApplicationBootstrap {
  constructor(
    @Inject(GUARDIAN_OPTIONS) private readonly options: GuardianOptions,
    private readonly explorer: EndpointExplorer,
    private readonly engine: PolicyEngine,
    private readonly audit: AuditTrail,
  ) {}

  onApplicationBootstrap(): void {
    const endpoints = [...this.explorer.endpoints.values()].map(demandsOf);
    const byId = Object.fromEntries(endpoints.map((demands) => [(demands as EndpointPolicy).id, demands]));
    this.audit.append({
      event: {
        ...{ type: 'service.started', endpoints: endpoints.length },
        configuration: configurationDigest({ options: this.options, endpoints: byId }),
        ...(this.engine.digest !== undefined && { policies: this.engine.digest }),
      },
    });
  }
}
