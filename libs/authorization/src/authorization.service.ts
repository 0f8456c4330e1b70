import {
  findExchange,
  ForbiddenActionException,
  type Principal,
  type ResourceType,
} from 'unseen-guardian/kernel';
import { type Decisions } from './engine/decisions.service';
import { type Environment } from './engine/environment';
import { type Plan } from './engine/policy-engine';
import { readableCopy } from './entity/readable-copy';

/** Asks the policy engine, for handlers and for other libs. Inside an exchange purpose, consents and facts are those of it. */
export class Authorization {
  constructor(private readonly decisions: Decisions) {}

  /** Whether the principal may do this to some entity of a type, or to this very entity. */
  async can(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment?: Environment,
  ): Promise<boolean> {
    const exchange = findExchange();
    // What is decided for the caller of an exchange is recorded with it.
    if (exchange?.isAuthenticated && exchange.principal === principal && !environment)
      return (await this.decisions.decide(exchange, { action, resource })).allowed;
    return this.decide(principal, action, resource, environment);
  }

  /**
   * Lets only those pass who may.
   *
   * @throws ForbiddenActionException when the principal may not.
   */
  async assert(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment?: Environment,
  ): Promise<void> {
    if (!(await this.can(principal, action, resource, environment))) throw new ForbiddenActionException();
  }

  /** What of a type the principal may do this to, for queries: `restrict(query, plan)` or `find({ where: whereOf(plan) })`. */
  async plan(
    principal: Principal,
    action: string,
    type: ResourceType,
    environment?: Environment,
  ): Promise<Plan> {
    return this.decisions.engine.plan(principal, action, type, environment ?? (await this.surroundings()));
  }

  /** Those of some entities at hand that the principal may do this to; of a database, ask with a plan instead. */
  async permitted<Entity extends object>(
    principal: Principal,
    action: string,
    entities: readonly Entity[],
    environment?: Environment,
  ): Promise<Entity[]> {
    const answers = await Promise.all(
      entities.map((entity) => this.decide(principal, action, entity, environment)),
    );
    return entities.filter((_, index) => answers[index]);
  }

  /** A copy of an entity with only the fields that the principal may read (OWASP API3, BOPLA). */
  async readable<Entity extends object>(
    principal: Principal,
    action: string,
    entity: Entity,
    environment?: Environment,
  ): Promise<Partial<Entity>> {
    const known = environment ?? (await this.surroundings());
    return readableCopy(entity, async (name) => {
      const field = { use: 'read', name } as const;
      return (await this.decisions.engine.decide(principal, action, entity, { ...known, field })).allowed;
    });
  }

  private async decide(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment?: Environment,
  ): Promise<boolean> {
    const known = environment ?? (await this.surroundings());
    return (await this.decisions.engine.decide(principal, action, resource, known)).allowed;
  }

  private async surroundings(): Promise<Environment> {
    const exchange = findExchange();
    return exchange?.isAuthenticated ? this.decisions.environment(exchange) : {};
  }
}
