import { Injectable } from '@nestjs/common';
import { PolicyEngine } from 'unseen-guardian/authorization';
import { ActionAuthority, type Exchange, type ResourceType } from 'unseen-guardian/kernel';

/** Asks the policy engine that also decides on endpoints: a tool never does what its caller may not. */
@Injectable()
export class PolicyAuthority extends ActionAuthority {
  constructor(private readonly engine: PolicyEngine) {
    super();
  }

  mayDo({ principal }: Exchange, action: string, resource: ResourceType): boolean {
    return this.engine.decide(principal, action, resource).allowed;
  }
}
