import { Injectable } from '@nestjs/common';
import { Decisions } from 'unseen-guardian/authorization';
import { ActionAuthority, type Exchange, type ResourceType } from 'unseen-guardian/kernel';

/** Asks the policy engine that also decides on endpoints: a tool never does what its caller may not. */
@Injectable()
export class PolicyAuthority extends ActionAuthority {
  constructor(private readonly decisions: Decisions) {
    super();
  }

  async mayDo(exchange: Exchange, action: string, resource: ResourceType): Promise<boolean> {
    return (await this.decisions.decide(exchange, { action, resource })).allowed;
  }
}
