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

const canonical = (value: unknown): string =>
  canonicalBytes(JSON.parse(JSON.stringify(value)) as JsonValue).toString('utf8');

const callerText = (principal: Principal): string => {
  const { id, tenantId, clientId, roles, scopes, actor, authTime, acr } = principal;
  return canonical({ id, tenantId, clientId, roles, scopes, actor, authTime, acr });
};

/** What of an entity policies can look at: the fields that can be compared. */
function entityText(entity: object): string {
  const fields: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(entity) as [string, unknown][]) {
    if (value instanceof Date) fields[name] = value.toJSON();
    else if (value === null || ['string', 'number', 'boolean'].includes(typeof value))
      fields[name] = value as JsonValue;
  }
  return canonicalBytes(fields).toString('utf8');
}

/** Names the inputs of decisions without saying what they were: the same question, the same digest. */
export class DecisionDigest {
  readonly #key: Buffer;
  // A caller and a moment are asked about again and again.
  readonly #texts = new WeakMap<object, string>();

  /** @throws Error when the key is shorter than 32 bytes. */
  constructor(key: Buffer) {
    if (key.length < 32) throw new Error('The key of the digests of decisions must have 32 bytes.');
    this.#key = key;
  }

  /** HMAC-SHA256 over caller, action, data and environment, hex. */
  of({ principal, action, resource, environment }: Question): string {
    // JSON has no line breaks of its own, so that nothing can move from one line to the next.
    const lines = [
      this.#remembered(principal, callerText),
      JSON.stringify([action, resourceTypeOf(resource)]),
      isType(resource) ? 'null' : entityText(resource),
      this.#remembered(environment, canonical),
    ];
    return createHmac('sha256', this.#key).update(lines.join('\n')).digest('hex');
  }

  #remembered<Subject extends object>(subject: Subject, textOf: (subject: Subject) => string): string {
    let text = this.#texts.get(subject);
    if (text === undefined) this.#texts.set(subject, (text = textOf(subject)));
    return text;
  }
}
