import { type AuthorizationAnswer, type PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type Environment } from '../../engine/environment';
import { isForeign } from '../../engine/foreign';
import { type Decision, type Plan, PolicyEngine } from '../../engine/policy-engine';
import { isType, resourceTypeOf } from '../../engine/resource-type';
import { allOf, anyOf, type Filter } from '../../filter/filter';
import { simplified } from '../../filter/normal-form';
import { fieldsOf, idOf } from '../entity-fields';
import { type CedarPolicies, readPolicies } from './cedar-policies';
import { callerEntity, CEDAR_TYPES, cedarRecord, contextOf } from './cedar-request';
import { type CedarWasm, loadCedar } from './cedar-wasm';
import { outcomes, type Outcomes } from './residual-filter';

/** What `CedarPolicyEngine` decides by. */
export interface CedarOptions {
  /** Policies in Cedar; the rule of a decision is the policy's `@id("…")`. */
  readonly policies: string;
  /** A Cedar schema that the policies are validated against, at boot. @default none */
  readonly schema?: string;
  /** The field that holds the id of an entity. @default 'id' */
  readonly idField?: string;
}

type Success = Extract<AuthorizationAnswer, { type: 'success' }>['response'];

/** The condition of a residual, all of whose clauses have to hold. */
function conditionOf({ conditions }: PolicyJson, type: string): Outcomes {
  const each = conditions.map(({ kind, body }) => {
    const { holds, fails } = outcomes(body, type);
    return kind === 'when' ? { holds, fails } : { holds: fails, fails: holds };
  });
  return { holds: allOf(each.map(({ holds }) => holds)), fails: anyOf(each.map(({ fails }) => fails)) };
}

/**
 * Decides in process with Cedar (`@cedar-policy/cedar-wasm`, a package of the host's).
 *
 * A caller is `User::"issuer|subject"` in `Role::"…"`, with the attributes of a principal; an entity is
 * `Ticket::"id"` with its comparable fields; purpose, consents, facts and field are the context. A `forbid` that cannot
 * be decided, because a field is missing, forbids; Cedar itself would pass over it.
 */
export class CedarPolicyEngine extends PolicyEngine {
  private readonly cedar: CedarWasm = loadCedar();
  private readonly policies: CedarPolicies;
  private readonly idField: string;

  /** @throws Error when the package is missing, and when the policies are no Cedar or do not fit the schema. */
  constructor({ policies, schema, idField = 'id' }: CedarOptions) {
    super();
    this.idField = idField;
    this.policies = readPolicies(this.cedar, policies, schema);
    this.cedar.preparsePolicySet(this.policies.digest, { staticPolicies: { ...this.policies.texts } });
  }

  decide(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment: Environment = {},
  ): Decision {
    const policy = this.policies.digest;
    if (isType(resource)) return this.decideOnType(principal, action, resource, environment);
    if (isForeign(resource, principal)) return { allowed: false, reason: 'tenant', policy };
    const uid = { type: resourceTypeOf(resource), id: idOf(resource, this.idField) };
    const caller = callerEntity(principal);
    const answer = this.cedar.statefulIsAuthorized({
      principal: caller.uid,
      action: { type: CEDAR_TYPES.action, id: action },
      resource: uid,
      context: contextOf(environment),
      preparsedPolicySetId: policy,
      entities: [caller, { uid, attrs: cedarRecord(fieldsOf(resource)), parents: [] }],
    });
    if (answer.type === 'failure') throw new Error('Cedar could not read the request.');
    return this.decisionOf(answer.response);
  }

  plan(principal: Principal, action: string, type: ResourceType, environment: Environment = {}): Plan {
    const resource = resourceTypeOf(type);
    const filters: Record<PolicyJson['effect'], Filter[]> = { permit: [], forbid: [] };
    for (const [, residual] of this.residuals(principal, action, environment)) {
      const { holds, fails } = conditionOf(residual, resource);
      filters[residual.effect].push(residual.effect === 'permit' ? holds : fails);
    }
    const filter = simplified(allOf([anyOf(filters.permit), ...filters.forbid]));
    return { resource, tenantId: principal.tenantId, filter };
  }

  covers(action: string, type: ResourceType): boolean {
    const resource = resourceTypeOf(type);
    return [...this.policies.parts.values()].some(
      (policy) => policy.effect === 'permit' && isAbout(policy, action, resource),
    );
  }

  /** Some entity may be allowed where a policy that permits can still hold, and none forbids whatever the entity is. */
  private decideOnType(
    principal: Principal,
    action: string,
    type: ResourceType,
    environment: Environment,
  ): Decision {
    const policy = this.policies.digest;
    const resource = resourceTypeOf(type);
    let rule: string | undefined;
    for (const [id, residual] of this.residuals(principal, action, environment)) {
      const value = constantOf(residual, resource);
      if (residual.effect === 'forbid' && value === true)
        return { allowed: false, reason: 'revoked', rule: id, policy };
      if (residual.effect === 'permit' && value !== false) rule ??= id;
    }
    return rule === undefined
      ? { allowed: false, reason: 'no-rule', policy }
      : { allowed: true, reason: 'granted', rule, policy };
  }

  /** What is left of each policy when everything but the resource is known. */
  private residuals(
    principal: Principal,
    action: string,
    environment: Environment,
  ): readonly [id: string, residual: PolicyJson][] {
    const caller = callerEntity(principal);
    const answer = this.cedar.isAuthorizedPartial({
      principal: caller.uid,
      action: { type: CEDAR_TYPES.action, id: action },
      resource: null,
      context: contextOf(environment),
      policies: { staticPolicies: { ...this.policies.texts } },
      entities: [caller],
    });
    if (answer.type === 'failure') throw new Error('Cedar could not read the request.');
    const { residuals, errored } = answer.response;
    // A policy that fails whatever the resource is: one that permits is passed over, one that forbids forbids.
    const failing = errored.filter((id) => this.policies.parts.get(id)?.effect === 'forbid');
    return [
      ...Object.entries(residuals).filter(([id]) => !errored.includes(id)),
      ...failing.map((id) => [id, { ...this.policies.parts.get(id)!, conditions: [] }] as const),
    ] as [string, PolicyJson][];
  }

  private decisionOf({ decision, diagnostics: { reason, errors } }: Success): Decision {
    const policy = this.policies.digest;
    const undecided = errors.find(({ policyId }) => this.policies.parts.get(policyId)?.effect === 'forbid');
    const rule = undecided?.policyId ?? reason[0];
    if (decision === 'allow' && !undecided) return { allowed: true, reason: 'granted', rule: rule!, policy };
    return rule === undefined
      ? { allowed: false, reason: 'no-rule', policy }
      : { allowed: false, reason: 'revoked', rule, policy };
  }
}

/** The value of a residual whatever the resource is; undefined when that cannot be told. */
function constantOf(residual: PolicyJson, type: string): boolean | undefined {
  try {
    const { holds } = conditionOf(residual, type);
    const { kind, ...rest } = simplified(holds);
    const isEmpty = 'filters' in rest && rest.filters.length === 0;
    return isEmpty ? kind === 'all' : undefined;
  } catch {
    return undefined; // an expression that no filter can say is decided on the entity
  }
}

const namesAction = ({ action }: PolicyJson, name: string): boolean =>
  action.op === 'All' ||
  JSON.stringify(action).includes(JSON.stringify({ type: CEDAR_TYPES.action, id: name }));

/** Whether a policy may be about an action and a type; what its conditions ask for is not looked at. */
const isAbout = (policy: PolicyJson, action: string, type: string): boolean =>
  namesAction(policy, action) && !('entity_type' in policy.resource && policy.resource.entity_type !== type);
