import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { digestOf } from '../../engine/engine-record';
import { type Environment } from '../../engine/environment';
import { isForeign } from '../../engine/foreign-entity';
import { type Decision, type Plan, PolicyEngine } from '../../engine/policy-engine';
import { isType, resourceTypeOf } from '../../engine/resource-type';
import { NOTHING } from '../../filter/filter';
import { PolicyServer } from '../remote/policy-server';
import { idInObject, openFgaObject, openFgaUser } from './openfga-names';
import { assertOpenFgaOptions, type OpenFgaPolicyEngineOptions } from './openfga-options';

const NOWHERE: Environment = Object.freeze({});
const MOST_OBJECTS = 1_000;
const ID = 'id';

/** The relation that an action on a type asks for. */
interface Relation {
  readonly type: string;
  readonly relation: string;
}

/**
 * Asks an OpenFGA server: a decision is a check, a plan the list of objects. Relations know no fields: a question about one
 * is answered as that about the whole.
 */
export class OpenFgaPolicyEngine extends PolicyEngine {
  /** What names store and model, the policies of this engine: SHA-256, hex. */
  override readonly digest: string;
  private readonly server: PolicyServer;

  /** @throws Error with the remedy when an option is missing or of no use. */
  constructor(private readonly options: OpenFgaPolicyEngineOptions) {
    super();
    assertOpenFgaOptions(options);
    const { store, model } = options;
    this.server = new PolicyServer('OpenFgaPolicyEngine', options);
    this.digest = digestOf({ engine: 'openfga', store, model });
  }

  async decide(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment: Environment = NOWHERE,
  ): Promise<Decision> {
    const policy = this.digest;
    if (isForeign(resource, principal)) return { allowed: false, reason: 'tenant', policy };
    const relation = this.relationOf(action, resourceTypeOf(resource));
    if (!relation) return { allowed: false, reason: 'no-rule', policy };
    const allowed = isType(resource)
      ? idsIn(await this.list(principal, relation, environment), relation, principal.tenantId).length > 0
      : await this.check(principal, relation, resource, environment);
    if (!allowed) return { allowed, reason: 'no-rule', policy };
    return { allowed, reason: 'granted', rule: `${relation.type}#${relation.relation}`, policy };
  }

  /**
   * The entities that the server lists, by their `id`.
   *
   * @throws Error when it does not answer, or lists so many that some may be missing.
   */
  async plan(
    principal: Principal,
    action: string,
    type: ResourceType,
    environment: Environment = NOWHERE,
  ): Promise<Plan> {
    const resource = resourceTypeOf(type);
    const relation = this.relationOf(action, resource);
    const { tenantId } = principal;
    if (!relation) return { resource, tenantId, filter: NOTHING };
    const { mostObjects = MOST_OBJECTS } = this.options;
    const objects = await this.list(principal, relation, environment);
    if (objects.length >= mostObjects)
      throw new Error(
        `OpenFgaPolicyEngine: the server lists ${objects.length} objects, and there may be more. Decide on each entity, or ` +
          'let it list more and set `mostObjects`.',
      );
    const values = idsIn(objects, relation, tenantId);
    return { resource, tenantId, filter: { kind: 'oneOf', field: ID, values } };
  }

  covers(action: string, type: ResourceType): boolean {
    return this.relationOf(action, resourceTypeOf(type)) !== undefined;
  }

  private relationOf(action: string, name: string): Relation | undefined {
    const { resources } = this.options;
    const found = Object.hasOwn(resources, name) ? resources[name] : undefined;
    if (!found || !Object.hasOwn(found.relations, action)) return undefined;
    return { type: found.type, relation: found.relations[action]! };
  }

  private async check(
    principal: Principal,
    { type, relation }: Relation,
    entity: object,
    environment: Environment,
  ): Promise<boolean> {
    const { [ID]: id } = entity as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' && typeof id !== 'number')
      throw new Error(`OpenFgaPolicyEngine: the entity has no \`${ID}\`, so nothing is known of it.`);
    const object = openFgaObject(type, principal.tenantId, id);
    const answer = await this.ask('check', environment, principal, {
      tuple_key: { user: openFgaUser(principal), relation, object },
    });
    const { allowed } = (answer ?? {}) as { readonly allowed?: unknown };
    if (typeof allowed === 'boolean') return allowed;
    throw new Error('OpenFgaPolicyEngine: the server answered a check with something else.');
  }

  private async list(
    principal: Principal,
    relation: Relation,
    environment: Environment,
  ): Promise<readonly string[]> {
    const asked = { ...relation, user: openFgaUser(principal) };
    const answer = await this.ask('list-objects', environment, principal, asked);
    const { objects } = (answer ?? {}) as { readonly objects?: unknown };
    if (Array.isArray(objects) && objects.every((each) => typeof each === 'string')) return objects;
    throw new Error('OpenFgaPolicyEngine: the server answered with no list of objects.');
  }

  private ask(
    what: 'check' | 'list-objects',
    environment: Environment,
    principal: Principal,
    question: object,
  ): Promise<unknown> {
    const { store, model, roles } = this.options;
    const user = openFgaUser(principal);
    const tuples = roles
      ? principal.roles.map((role) => ({
          ...{ user, relation: roles.relation },
          object: openFgaObject(roles.type, principal.tenantId, role),
        }))
      : [];
    return this.server.ask(`/stores/${store}/${what}`, {
      ...question,
      authorization_model_id: model,
      ...(tuples.length > 0 && { contextual_tuples: { tuple_keys: tuples } }),
      context: contextOf(environment),
    });
  }
}

/** The ids of those objects that are of the tenant. */
const idsIn = (objects: readonly string[], { type }: Relation, tenantId: string): string[] =>
  objects.flatMap((object) => idInObject(object, type, tenantId) ?? []);

/** What conditions of tuples may ask for, by the names of their parameters: the facts, `purpose` and `consents`. */
function contextOf({ facts = {}, purpose, consents = [] }: Environment): Readonly<Record<string, unknown>> {
  const known = Object.entries(facts).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(known), ...(purpose !== undefined && { purpose }), consents };
}
