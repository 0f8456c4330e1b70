import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { isType } from './resource-type';

/** An entity that says it belongs to another tenant is out of reach, whatever the rules say; a type belongs to nobody. */
export const isForeign = (resource: ResourceType | object, { tenantId }: Principal): boolean =>
  !isType(resource) &&
  'tenantId' in resource &&
  resource.tenantId !== undefined &&
  resource.tenantId !== tenantId;
