import { type ResourceType } from 'unseen-guardian/kernel';
import { resourceTypeOf } from '../engine/resource-type';
import { assertPolicy } from './policy-flaws';
import { type AnyPolicy, type Policy, type PolicySet } from './policy';

/** A class, whatever its constructor takes. */
export type EntityClass<Entity> = abstract new (...args: never[]) => Entity;

/** Which entity a resource stands for; a name says nothing of its fields. */
export type EntityOf<Resource> =
  Resource extends EntityClass<infer Entity>
    ? Entity
    : Record<string, string | number | boolean | Date | null>;

/**
 * Declares who may do what to one type of resource; beside the feature that it belongs to. What no rule allows is denied,
 * and a rule that denies wins over all that allow.
 *
 * @throws Error when a rule has no meaning or can never match, with the remedy.
 */
export function definePolicies<const Resource extends ResourceType, const Action extends string = string>(
  resource: Resource,
  policies: Readonly<Record<string, Policy<EntityOf<Resource>, Action>>>,
): PolicySet {
  const name = resourceTypeOf(resource);
  const list = Object.entries(policies).map(([key, policy]) => {
    const id = `${name}.${key}`;
    assertPolicy(id, policy as unknown as AnyPolicy);
    return Object.freeze({ id, policy: policy as unknown as AnyPolicy });
  });
  return Object.freeze({ resource: name, policies: Object.freeze(list) });
}
