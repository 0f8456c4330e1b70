import { type Type } from '@nestjs/common';
import { type DiscoveryService } from '@nestjs/core';
import { type Database, type TenantTransaction } from 'unseen-guardian/database';
import { type Exchange, type ResourceType } from 'unseen-guardian/kernel';
import { discovered } from './discovered';
import { type EntityAddress, EntityLoader } from './entity-loader';
import { TypeormEntityLoader } from './typeorm-entity-loader';

const ENTITY = Symbol.for('unseen-guardian/entity');

/** Where entities are kept that TypeORM knows. */
export interface EntityStores {
  readonly database?: Database | undefined;
  readonly transactions?: TenantTransaction | undefined;
}

/** Knows who loads which type, and loads the entity of an exchange once. */
export class EntityLoaders {
  private readonly byType = new Map<ResourceType, EntityLoader>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly stores: EntityStores = {},
  ) {}

  /**
   * Makes sure, at boot, that entities of a type can be loaded.
   *
   * @throws Error with the remedy when nobody can.
   */
  async assertLoadable(type: ResourceType): Promise<void> {
    if (!this.byType.size) this.discover();
    if (this.byType.has(type)) return;
    const { database, transactions } = this.stores;
    const isClass = typeof type === 'function';
    const found =
      isClass && database && transactions
        ? await TypeormEntityLoader.for(type as Type<object>, database, transactions)
        : undefined;
    if (found) this.byType.set(type, found);
    else
      throw new Error(
        `Nobody loads ${isClass ? type.name : `"${type}"`}: provide a class that extends EntityLoader, or name the entity in database.entities.`,
      );
  }

  /** The entity that an exchange is about, loaded once; undefined when there is none. */
  load(exchange: Exchange, address: EntityAddress): Promise<object | undefined> {
    const loader = this.byType.get(exchange.policy.resource);
    return exchange.memo(ENTITY, ENTITY, async () => loader!.load(address));
  }

  private discover(): void {
    for (const loader of discovered(this.discovery, EntityLoader)) {
      if (this.byType.has(loader.type))
        throw new Error(`Two loaders load ${loader.type.name}. Provide one of them.`);
      this.byType.set(loader.type, loader);
    }
  }
}

/**
 * The entity that the guard loaded for an exchange.
 *
 * @throws Error when its endpoint declares no `resourceId`.
 */
export function entityOf(exchange: Exchange): Promise<object> {
  return exchange.memo<Promise<object>>(ENTITY, ENTITY, () => {
    throw new Error(
      `@AIEndpoint "${exchange.policy.id}" loads no entity. Add resourceId: the route parameter with its id.`,
    );
  });
}
