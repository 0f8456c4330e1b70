import { ForbiddenActionException, type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type PolicyEngine } from './policy-engine';

/** Asks the policy engine, for handlers and for other libs. */
export class Authorization {
  constructor(private readonly engine: PolicyEngine) {}

  /** Whether the principal may do this to some entity of a type, or to this very entity, or to one field of it. */
  can(principal: Principal, action: string, resource: ResourceType | object, field?: string): boolean {
    return this.engine.decide(principal, action, resource, field).allowed;
  }

  /**
   * Lets only those pass who may.
   *
   * @throws ForbiddenActionException when the principal may not.
   */
  assert(principal: Principal, action: string, resource: ResourceType | object, field?: string): void {
    if (!this.can(principal, action, resource, field)) throw new ForbiddenActionException();
  }

  /** Those of the entities that the principal may do this to, in their order. */
  permitted<Entity extends object>(
    principal: Principal,
    action: string,
    entities: readonly Entity[],
  ): Entity[] {
    return entities.filter((entity) => this.can(principal, action, entity));
  }
}
