import { type CedarValueJson, type Context, type EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import { type Principal } from 'unseen-guardian/kernel';
import { type Environment } from '../../engine/environment';
import { type EntityFields } from '../entity-fields';

/** The types under which policies know callers, their roles and actions. */
export const CEDAR_TYPES = { principal: 'User', role: 'Role', action: 'Action' } as const;

type Value = EntityFields[string] | readonly Exclude<EntityFields[string], null>[];

/** A value as Cedar knows it; undefined for null, for which it has no word, and for numbers that are not whole. */
function cedarValue(value: Value | undefined): CedarValueJson | undefined {
  if (value === undefined || value === null) return undefined;
  if (value instanceof Date) return { __extn: { fn: 'datetime', arg: value.toISOString() } };
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== 'object') return value;
  return value.flatMap((each) => cedarValue(each) ?? []);
}

/** A record of the values that Cedar knows. */
export function cedarRecord(
  values: Readonly<Record<string, Value | undefined>>,
): Record<string, CedarValueJson> {
  const record: Record<string, CedarValueJson> = {};
  for (const [name, value] of Object.entries(values)) {
    const known = cedarValue(value);
    // `__entity` and `__extn` would be read as something else.
    if (known !== undefined && !name.startsWith('__')) record[name] = known;
  }
  return record;
}

/** The caller with its roles as parents: `principal in Role::"agent"`; `principal has actor` when somebody acts for it. */
export function callerEntity(principal: Principal): EntityJson {
  const { id, issuer, subject, tenantId, clientId, roles, scopes, acr, authTime, actor } = principal;
  const attrs = cedarRecord({ issuer, subject, tenantId, clientId, roles, scopes, acr, authTime });
  return {
    uid: { type: CEDAR_TYPES.principal, id },
    attrs: {
      ...attrs,
      ...(actor && { actor: cedarRecord({ subject: actor.subject, issuer: actor.issuer }) }),
    },
    parents: roles.map((role) => ({ type: CEDAR_TYPES.role, id: role })),
  };
}

/** Purpose, consents, facts and field as the context of a request. */
export function contextOf({ purpose, consents = [], facts = {}, field }: Environment): Context {
  return {
    ...cedarRecord({ purpose, consents }),
    facts: cedarRecord(facts),
    ...(field && { field: { use: field.use, name: field.name } }),
  };
}
