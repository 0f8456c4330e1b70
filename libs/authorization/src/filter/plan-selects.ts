import { type Plan } from '../engine/policy-engine';
import { matches } from './matches';
import { TENANT } from './plan-sql';

/** Whether a plan lets an entity through, as the database would: for tests, and for what lies in memory. */
export const planSelects = ({ tenantId, filter }: Plan, entity: object): boolean =>
  (entity as Readonly<Record<string, unknown>>)[TENANT] === tenantId && matches(filter, entity) === true;
