import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type Environment } from '../../engine/environment';
import { isForeign } from '../../engine/foreign-entity';
import { type Decision, type Plan, PolicyEngine } from '../../engine/policy-engine';
import { isType, resourceTypeOf } from '../../engine/resource-type';
import { CedarEvaluator } from './cedar-evaluator';
import { type CedarNames } from './cedar-question';
import { CedarReadings } from './cedar-readings';
import { loadCedar } from './cedar-library';
import { readPolicies } from './cedar-policies';
import { readSchema } from './cedar-schema';

/** Policies in Cedar, and what they are about. */
export interface CedarPolicyEngineOptions {
  /** The policies, in Cedar; each with a name for the records: `@id("customer-own") permit (…)`. */
  readonly policies: string;
  /** The schema, in Cedar's own writing: it says which attributes policies may know, and finds mistakes at boot. */
  readonly schema: string;
  /** The namespace of the schema that everything is in. @default none */
  readonly namespace?: string;
  /** The entity type of callers. @default 'User' */
  readonly principal?: string;
  /** The entity type of roles, of which callers are members. @default 'Role' */
  readonly role?: string;
}

const NOWHERE: Environment = Object.freeze({});

/** Decides in process with Cedar. A `forbid` that cannot be evaluated denies, which Cedar alone would skip. */
export class CedarPolicyEngine extends PolicyEngine {
  /** SHA-256 over policies and schema. */
  override readonly digest: string;
  private readonly evaluator: CedarEvaluator;
  private readonly readings: CedarReadings;

  /** @throws Error with the remedy when the package, a name or a type is missing, or a policy does not fit the schema. */
  constructor({
    policies,
    schema,
    namespace = '',
    principal = 'User',
    role = 'Role',
  }: CedarPolicyEngineOptions) {
    super();
    const cedar = loadCedar();
    for (const [name, text] of Object.entries({ policies, schema }))
      if (typeof text !== 'string' || !text.trim())
        throw new Error(`CedarPolicyEngine: \`${name}\` is required, a text in Cedar.`);
    const { byName, digest } = readPolicies(cedar, policies, schema);
    const names: CedarNames = { namespace, principal, role };
    this.digest = digest;
    this.evaluator = new CedarEvaluator(cedar, {
      ...{ names, digest, policies: byName, schemaText: schema },
      schema: readSchema(cedar, schema, namespace),
    });
    this.readings = new CedarReadings(this.evaluator);
  }

  decide(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment: Environment = NOWHERE,
  ): Decision {
    const policy = this.digest;
    if (isForeign(resource, principal)) return { allowed: false, reason: 'tenant', policy };
    const type = resourceTypeOf(resource);
    if (!this.evaluator.knows(action, type)) return { allowed: false, reason: 'no-rule', policy };
    const asked = { principal, action, type, environment };
    const { allowed, rule } = isType(resource)
      ? this.readings.of(asked).onType
      : this.evaluator.onEntity(asked, resource);
    if (rule === undefined) return { allowed: false, reason: 'no-rule', policy };
    return { allowed, reason: allowed ? 'granted' : 'revoked', rule, policy };
  }

  /**
   * The entities of a type on which `decide` would allow the action, as a filter, worked out by Cedar's partial evaluation.
   *
   * @throws Error naming the policy that says more than comparisons of attributes with values.
   */
  plan(principal: Principal, action: string, type: ResourceType, environment: Environment = NOWHERE): Plan {
    const resource = resourceTypeOf(type);
    const asked = { principal, action, type: resource, environment };
    return { resource, tenantId: principal.tenantId, filter: this.readings.of(asked).filter() };
  }

  covers(action: string, type: ResourceType): boolean {
    return this.evaluator.isPermitted(action, resourceTypeOf(type));
  }
}
