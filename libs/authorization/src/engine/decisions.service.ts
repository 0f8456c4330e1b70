import { type DiscoveryService } from '@nestjs/core';
import {
  after,
  type Awaitable,
  type DecisionRecord,
  type Exchange,
  type Purpose,
  type ResourceType,
} from 'unseen-guardian/kernel';
import { discovered } from '../entity/discovered';
import { Circumstances } from './circumstances';
import { type DecisionDigest } from './decision-digest';
import { type Environment, type FieldUse } from './environment';
import { type PolicyEngine } from './policy-engine';
import { resourceTypeOf } from './resource-type';

const ENVIRONMENT = Symbol.for('unseen-guardian/environment');

/** What is decided on within an exchange. */
export interface Asked {
  readonly action: string;
  readonly resource: ResourceType | object;
}

/** Decides for the caller of an exchange, and keeps what was decided with the exchange. */
export class Decisions {
  private found?: Circumstances | undefined;
  private wasSought = false;
  private readonly byPurpose = new WeakMap<Purpose, Environment>();

  constructor(
    readonly engine: PolicyEngine,
    private readonly digest: DecisionDigest,
    private readonly discovery?: DiscoveryService,
  ) {}

  /** Purpose, consents and facts of an exchange, found out once. */
  environment(exchange: Exchange): Awaitable<Environment> {
    const { purpose } = exchange.policy;
    const circumstances = this.circumstances();
    if (!circumstances) return this.ofPurpose(purpose);
    return exchange.memo(ENVIRONMENT, ENVIRONMENT, () =>
      after(circumstances.of(exchange), (found) => ({ ...found, purpose: purpose.name })),
    );
  }

  /** Decides, and keeps the decision; of it the record says what can be shown later. */
  decide(exchange: Exchange, { action, resource }: Asked): Awaitable<DecisionRecord> {
    const { principal } = exchange;
    return after(this.environment(exchange), (environment) =>
      after(this.engine.decide(principal, action, resource, environment), ({ allowed, rule, policy }) => {
        const inputs = this.digest.of({ principal, action, resource, environment });
        const record: DecisionRecord = {
          ...{ action, resource: resourceTypeOf(resource), allowed, policy, inputs },
          ...(rule !== undefined && { rule }),
        };
        exchange.decisions.push(record);
        return record;
      }),
    );
  }

  /** Whether the caller may do something, to the whole or to one field; not kept, since a reply has as many as it likes. */
  mayDo(exchange: Exchange, { action, resource }: Asked, field?: FieldUse): Awaitable<boolean> {
    return after(this.environment(exchange), (environment) =>
      after(
        this.engine.decide(
          exchange.principal,
          action,
          resource,
          field ? { ...environment, field } : environment,
        ),
        ({ allowed }) => allowed,
      ),
    );
  }

  /** One object for each purpose, so that the rights of a caller are worked out once. */
  private ofPurpose(purpose: Purpose): Environment {
    let known = this.byPurpose.get(purpose);
    if (!known) this.byPurpose.set(purpose, (known = Object.freeze({ purpose: purpose.name })));
    return known;
  }

  private circumstances(): Circumstances | undefined {
    if (this.wasSought || !this.discovery) return this.found;
    const [first, second] = discovered(this.discovery, Circumstances);
    if (second) throw new Error('Two providers extend Circumstances. Provide one of them.');
    this.wasSought = true;
    return (this.found = first);
  }
}
