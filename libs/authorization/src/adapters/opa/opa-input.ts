import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type Environment } from '../../engine/environment';
import { isType, resourceTypeOf } from '../../engine/resource-type';
import { type EntityFields, fieldsOf } from '../entity-fields';

/** The `input` document of a policy. */
export interface OpaInput {
  readonly principal: Principal;
  readonly action: string;
  readonly resource: {
    readonly type: string;
    /** The comparable fields of the entity; absent when a type is asked about. */
    readonly entity?: EntityFields;
  };
  readonly environment: Environment;
}

/** What a policy is told: dates are written as ISO 8601 texts. */
export const inputOf = (
  principal: Principal,
  action: string,
  resource: ResourceType | object,
  environment: Environment,
): OpaInput => ({
  principal,
  action,
  resource: { type: resourceTypeOf(resource), ...(!isType(resource) && { entity: fieldsOf(resource) }) },
  environment,
});
