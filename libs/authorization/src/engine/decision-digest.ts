import { createHmac } from 'node:crypto';
import { canonicalBytes, type JsonValue } from 'unseen-guardian/audit';
import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type Environment } from './environment';
import { isType, resourceTypeOf } from './resource-type';

/** The label under which the key of the digests is derived from the root key. */
export const DECISION_KEY_LABEL = 'authorization';

/** What was decided on. */
export interface Question {
  readonly principal: Principal;
  readonly action: string;
  readonly resource: ResourceType | object;
  readonly environment: Environment;
}

/** What of an entity policies can look at: the fields that can be compared. */
function comparable(entity: object): JsonValue {
  const fields = Object.entries(entity).flatMap(([name, value]: [string, unknown]) => {
    if (value instanceof Date) return [[name, value.toISOString()]];
    return value === null || ['string', 'number', 'boolean'].includes(typeof value) ? [[name, value]] : [];
  });
  return Object.fromEntries(fields) as JsonValue;
}

/** Names the inputs of decisions without saying what they were: the same question, the same digest. */
export class DecisionDigest {
  readonly #key: Buffer;

  /** @throws Error when the key is shorter than 32 bytes. */
  constructor(key: Buffer) {
    if (key.length < 32) throw new Error('The key of the digests of decisions must have 32 bytes.');
    this.#key = key;
  }

  /** HMAC-SHA256 over caller, action, data and environment, hex. */
  of({ principal, action, resource, environment }: Question): string {
    const { id, tenantId, clientId, roles, scopes } = principal;
    const inputs = {
      caller: { id, tenantId, clientId: clientId ?? null, roles, scopes },
      action,
      resource: resourceTypeOf(resource),
      entity: isType(resource) ? null : comparable(resource),
      environment: JSON.parse(JSON.stringify(environment)) as JsonValue,
    };
    return createHmac('sha256', this.#key).update(canonicalBytes(inputs)).digest('hex');
  }
}
