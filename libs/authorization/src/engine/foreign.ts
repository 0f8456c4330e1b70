import { type Principal } from 'unseen-guardian/kernel';

/** An entity that says it belongs to another tenant is out of reach, whatever the rules of any engine say. */
export const isForeign = (entity: object, { tenantId }: Principal): boolean =>
  'tenantId' in entity && entity.tenantId !== undefined && entity.tenantId !== tenantId;
