import { type ResourceType, resourceName } from 'unseen-guardian/kernel';

/** Whether it is a type of resource, and not an entity. */
export const isType = (resource: ResourceType | object): resource is ResourceType =>
  typeof resource === 'string' || typeof resource === 'function';

/** The class of an entity, by its prototype: a field named `constructor` must not choose it. */
function classOf(entity: object): string {
  const prototype = Object.getPrototypeOf(entity) as { constructor?: unknown } | null;
  const constructor = prototype?.constructor;
  if (typeof constructor === 'function' && constructor !== Object) return constructor.name;
  throw new Error(
    'A plain object has no resource type, so no rule can apply. Pass an instance of the entity class.',
  );
}

/**
 * The name under which rules know a resource: a name, a class, or the class of an entity.
 *
 * @throws Error for a plain object and for a class without a name.
 */
export function resourceTypeOf(resource: ResourceType | object): string {
  const name = isType(resource) ? resourceName(resource) : classOf(resource);
  if (name.trim()) return name;
  throw new Error('The resource has no name. Name it by a class that has one, or by a text.');
}

/**
 * Checks, at boot, the names that an endpoint is authorised by.
 *
 * @throws Error when the action or the resource has no name.
 */
export function assertProtected(endpointId: string, action: string, resource: ResourceType): void {
  if (action.trim() && resourceName(resource).trim()) return;
  throw new Error(`@AIEndpoint "${endpointId}" needs the name of an action and of a resource.`);
}
