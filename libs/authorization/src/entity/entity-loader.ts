import { type Type } from '@nestjs/common';
import { type Awaitable } from 'unseen-guardian/kernel';

/** Which entity is asked for. */
export interface EntityAddress {
  /** The caller's tenant, from the verified token. */
  readonly tenantId: string;
  /** The id as it stands in the URL: not checked by anybody yet. */
  readonly id: string;
}

/**
 * Loads the entities that endpoints decide on: `@AIEndpoint({ resource: Ticket, resourceId: 'id' })`.
 *
 * Provide a class that extends this, in any module; it is found at boot. Entities that TypeORM knows need none.
 */
export abstract class EntityLoader<Entity extends object = object> {
  /** The class of what is loaded. */
  abstract readonly type: Type<Entity>;

  /** The entity, whole; undefined when the tenant has none of that id, or it is no id. */
  abstract load(address: EntityAddress): Awaitable<Entity | undefined>;
}
