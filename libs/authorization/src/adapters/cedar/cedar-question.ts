import type { CedarValueJson, EntityJson, TypeAndId } from '@cedar-policy/cedar-wasm/nodejs';
import { type Principal } from 'unseen-guardian/kernel';
import { type Environment } from '../../engine/environment';
import { type CedarAttributes } from './cedar-schema';
import { attributesFrom } from './cedar-values';

/** The names under which the schema knows callers, roles, actions and resources. */
export interface CedarNames {
  readonly namespace: string;
  readonly principal: string;
  readonly role: string;
}

/** A name as policies write it, with the namespace in front. */
export const qualified = (namespace: string, name: string): string =>
  namespace ? `${namespace}::${name}` : name;

/** An action by its name. */
export const actionOf = ({ namespace }: CedarNames, id: string): TypeAndId => ({
  type: qualified(namespace, 'Action'),
  id,
});

/** The caller as an entity: the attributes that the schema names, and the roles as its parents. */
export function callerOf(
  { namespace, principal: type, role }: CedarNames,
  principal: Principal,
  attributes: CedarAttributes,
): EntityJson {
  const parents = principal.roles.map((id) => ({ type: qualified(namespace, role), id }));
  const uid = { type: qualified(namespace, type), id: principal.id };
  return { uid, attrs: attributesFrom(principal, attributes), parents };
}

/** What is decided on, as an entity: its `id`, where it has one, and the attributes that the schema names. */
export function resourceOf(type: string, entity: object, attributes: CedarAttributes): EntityJson {
  const { id } = entity as { readonly id?: unknown };
  const isName = typeof id === 'string' || typeof id === 'number';
  return {
    uid: { type, id: isName ? String(id) : '' },
    attrs: attributesFrom(entity, attributes, 'refused'),
    parents: [],
  };
}

/** What is known of the moment, as far as the schema lets policies of the action know it. */
export function contextOf(
  { purpose, consents = [], facts = {}, field }: Environment,
  attributes: CedarAttributes,
): Record<string, CedarValueJson> {
  return attributesFrom({ purpose, consents, facts, field }, attributes);
}
