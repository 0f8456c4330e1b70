import { createHash } from 'node:crypto';
import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type Environment, type FieldUse } from '../../engine/environment';
import { isForeign } from '../../engine/foreign';
import { type Decision, type Plan, PolicyEngine } from '../../engine/policy-engine';
import { isType, resourceTypeOf } from '../../engine/resource-type';
import { NOTHING } from '../../filter/filter';
import { ask } from '../ask';
import { idOf } from '../entity-fields';
import { type RemoteEngine, remoteEngine, type RemoteEngineOptions } from '../remote-engine.options';

/** A relationship: the user has the relation to the object. */
export interface OpenFgaTuple {
  readonly user: string;
  readonly relation: string;
  readonly object: string;
}

/** Where OpenFGA is, and how its model calls things. */
export interface OpenFgaOptions extends RemoteEngineOptions {
  /** The id of the store. */
  readonly store: string;
  /** The id of the authorization model: decisions are recorded with it, so it has to be said. */
  readonly model: string;
  /** The user of a caller. @default `user:` and the principal's id, percent-encoded */
  readonly user?: (principal: Principal) => string;
  /** The relation that an action, or the use of a field, asks for. @default the action; fields are not told apart */
  readonly relation?: (action: string, field?: FieldUse) => string;
  /** What the token says of the caller, as tuples of this question alone. @default `role:<name>#member` for each role */
  readonly contextualTuples?: (principal: Principal, user: string) => readonly OpenFgaTuple[];
  /** The field that holds the id of an entity; plans compare it. @default 'id' */
  readonly idField?: string;
}

const roleTuples = ({ roles }: Principal, user: string): OpenFgaTuple[] =>
  roles.map((role) => ({ user, relation: 'member', object: `role:${written(role)}` }));

/** OpenFGA lets no `:`, `#`, `@` or space into an id; its own separator comes after the type. */
const written = (id: string): string => encodeURIComponent(id);

/**
 * Asks OpenFGA over its HTTP API: Check decides on an entity, ListObjects makes plans and decides on types.
 *
 * An entity is `Ticket:<id>`, percent-encoded. Purpose, consents and facts are the context of conditions. ListObjects
 * ends at a number that the server sets (1,000): a plan may then hold fewer entities than are allowed, never more.
 */
export class OpenFgaPolicyEngine extends PolicyEngine {
  private readonly remote: RemoteEngine;
  private readonly store: string;
  private readonly model: string;
  private readonly user: (principal: Principal) => string;
  private readonly relation: (action: string, field?: FieldUse) => string;
  private readonly contextualTuples: NonNullable<OpenFgaOptions['contextualTuples']>;
  private readonly idField: string;
  private readonly policy: string;

  /** @throws Error that says the remedy when an option is not good. */
  constructor(options: OpenFgaOptions) {
    super();
    this.remote = remoteEngine('OpenFgaPolicyEngine', options);
    for (const name of ['store', 'model'] as const)
      if (!/^[\w-]{1,64}$/.test(options[name] ?? ''))
        throw new Error(`OpenFgaPolicyEngine: \`${name}\` must be the id that OpenFGA gave it.`);
    this.store = options.store;
    this.model = options.model;
    this.user = options.user ?? (({ id }) => `user:${written(id)}`);
    this.relation = options.relation ?? ((action) => action);
    this.contextualTuples = options.contextualTuples ?? roleTuples;
    this.idField = options.idField ?? 'id';
    this.policy = createHash('sha256').update(`openfga\n${this.store}\n${this.model}`).digest('hex');
  }

  async decide(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment: Environment = {},
  ): Promise<Decision> {
    if (isType(resource)) {
      const ids = await this.list(principal, action, resource, environment);
      return this.decisionOf(ids.length > 0, action, environment);
    }
    if (isForeign(resource, principal)) return { allowed: false, reason: 'tenant', policy: this.policy };
    const { user, ...common } = this.common(principal, environment);
    const object = `${resourceTypeOf(resource)}:${written(idOf(resource, this.idField))}`;
    const relation = this.relation(action, environment.field);
    const question = { tuple_key: { user, relation, object }, ...common };
    const { allowed } = (await ask(this.remote, `/stores/${this.store}/check`, question)) as {
      allowed?: unknown;
    };
    return this.decisionOf(allowed === true, action, environment);
  }

  async plan(
    principal: Principal,
    action: string,
    type: ResourceType,
    environment: Environment = {},
  ): Promise<Plan> {
    const values = await this.list(principal, action, type, environment);
    const field = this.idField;
    const filter = values.length ? ({ kind: 'oneOf', field, values } as const) : NOTHING;
    return { resource: resourceTypeOf(type), tenantId: principal.tenantId, filter };
  }

  /** The model is the server's: nothing is refused at boot. */
  covers(): boolean {
    return true;
  }

  /** The ids of the objects of a type to which the caller has the relation. */
  private async list(
    principal: Principal,
    action: string,
    type: ResourceType,
    environment: Environment,
  ): Promise<string[]> {
    const name = resourceTypeOf(type);
    const relation = this.relation(action, environment.field);
    const question = { type: name, relation, ...this.common(principal, environment) };
    const answer = await ask(this.remote, `/stores/${this.store}/list-objects`, question);
    const { objects } = answer as { objects?: unknown };
    if (!Array.isArray(objects)) throw new Error('OpenFGA answered ListObjects without a list.');
    const prefix = `${name}:`;
    return objects
      .filter((object): object is string => typeof object === 'string' && object.startsWith(prefix))
      .map((object) => decodeURIComponent(object.slice(prefix.length)));
  }

  private common(principal: Principal, { purpose, consents = [], facts = {} }: Environment) {
    const user = this.user(principal);
    return {
      user,
      authorization_model_id: this.model,
      contextual_tuples: { tuple_keys: this.contextualTuples(principal, user) },
      context: { ...(purpose !== undefined && { purpose }), consents, facts },
    };
  }

  /** OpenFGA names no rule: the relation that was asked for stands in its place. */
  private decisionOf(allowed: boolean, action: string, { field }: Environment): Decision {
    const policy = this.policy;
    return allowed
      ? { allowed, reason: 'granted', rule: this.relation(action, field), policy }
      : { allowed, reason: 'no-rule', policy };
  }
}
