import type {
  ActionConstraint,
  EntityUidJson,
  PartialAuthorizationCall,
  PolicyJson,
  ResourceConstraint,
} from '@cedar-policy/cedar-wasm/nodejs';
import { type Principal } from 'unseen-guardian/kernel';
import { type Environment } from '../../engine/environment';
import { type CedarLibrary, compiled } from './cedar-library';
import { type NamedPolicies } from './cedar-policies';
import { actionOf, callerOf, type CedarNames, contextOf, qualified, resourceOf } from './cedar-question';
import { type CedarAttributes, type CedarSchema } from './cedar-schema';

/** Policies and schema, read. */
export interface CedarRules {
  readonly names: CedarNames;
  readonly policies: NamedPolicies;
  readonly digest: string;
  readonly schema: CedarSchema;
  readonly schemaText: string;
}

/** Who does what to which type, and when. */
export interface CedarAsked {
  readonly principal: Principal;
  readonly action: string;
  readonly type: string;
  readonly environment: Environment;
}

/** What Cedar said; without a rule, none applied. */
export interface CedarSaid {
  readonly allowed: boolean;
  readonly rule?: string;
}

/** A question as Cedar reads it, without the entity. */
export type CedarTold = Pick<PartialAuthorizationCall, 'principal' | 'action' | 'context' | 'entities'>;

/** What is left of a policy when everything but the entity is known. */
export interface Residual {
  readonly id: string;
  readonly policy: PolicyJson;
}

const first = (ids: readonly string[]): CedarSaid['rule'] => [...ids].sort()[0];

const NONE: CedarAttributes = new Map();

/** Asks Cedar, over policies and a schema that it has parsed once. */
export class CedarEvaluator {
  constructor(
    private readonly cedar: CedarLibrary,
    private readonly rules: CedarRules,
  ) {
    const { policies, digest, schemaText, names, schema } = rules;
    if (!schema.entities.has(names.principal))
      throw new Error(
        `CedarPolicyEngine: the schema has no entity "${names.principal}" for callers. Name its own in \`principal\`.`,
      );
    compiled('policies', cedar.preparsePolicySet(digest, { staticPolicies: { ...policies } }));
    compiled('schema', cedar.preparseSchema(digest, schemaText));
  }

  /** Whether the schema has the action for the type. */
  knows(action: string, type: string): boolean {
    const { actions } = this.rules.schema;
    return actions.get(action)?.resources.has(this.qualified(type)) ?? false;
  }

  /** Whether a policy permits the action on the type to anybody. */
  isPermitted(action: string, type: string): boolean {
    const isAbout = ({ effect, action: actions, resource }: PolicyJson): boolean =>
      effect === 'permit' && this.mayBeAction(actions, action) && this.mayBeType(resource, type);
    return this.knows(action, type) && Object.values(this.rules.policies).some(isAbout);
  }

  /**
   * Cedar's decision on an entity.
   *
   * @throws Error when the entity does not have what the schema says.
   */
  onEntity({ principal, action, type, environment }: CedarAsked, entity: object): CedarSaid {
    const { names, digest } = this.rules;
    const caller = this.caller(principal);
    const resource = resourceOf(this.qualified(type), entity, this.attributes(type));
    const answer = this.cedar.statefulIsAuthorized({
      ...{ principal: caller.uid, action: actionOf(names, action), resource: resource.uid },
      ...{ preparsedPolicySetId: digest, preparsedSchemaName: digest, validateRequest: true },
      context: contextOf(environment, this.rules.schema.actions.get(action)?.context ?? NONE),
      entities: [caller, resource],
    });
    if (answer.type === 'failure') throw undecided();
    const { decision, diagnostics } = answer.response;
    const broken = diagnostics.errors.map(({ policyId }) => policyId).filter((id) => this.isForbid(id));
    const rule = first(broken) ?? first(diagnostics.reason);
    return { allowed: decision === 'allow' && !broken.length, ...(rule !== undefined && { rule }) };
  }

  /**
   * All that Cedar is told of a caller and a moment: two questions that are told the same are the same.
   *
   * @throws Error when a fact is none of the type that the schema gives it.
   */
  told({ principal, action, environment }: CedarAsked): CedarTold {
    const caller = this.caller(principal);
    return {
      ...{ principal: caller.uid, action: actionOf(this.rules.names, action), entities: [caller] },
      context: contextOf(environment, this.rules.schema.actions.get(action)?.context ?? NONE),
    };
  }

  /**
   * What is left of each policy when everything but the entity is known.
   *
   * @throws Error when Cedar cannot tell.
   */
  residuals(told: CedarTold): readonly Residual[] {
    const { policies, schemaText } = this.rules;
    const answer = this.cedar.isAuthorizedPartial({
      ...{ ...told, resource: null },
      ...{ policies: { staticPolicies: { ...policies } }, schema: schemaText },
    });
    if (answer.type === 'failure') throw undecided();
    const { residuals, errored } = answer.response;
    if (errored.some((id) => this.isForbid(id)) || Object.keys(policies).some((id) => !residuals[id]))
      throw undecided();
    return Object.entries(residuals).map(([id, policy]) => ({ id, policy }));
  }

  /** The attributes of a type, as the schema has them. */
  attributes(type: string): CedarAttributes {
    return this.rules.schema.entities.get(type) ?? NONE;
  }

  /** A type as policies write it. */
  qualified(type: string): string {
    return qualified(this.rules.names.namespace, type);
  }

  private caller(principal: Principal) {
    const { names, schema } = this.rules;
    return callerOf(names, principal, schema.entities.get(names.principal) ?? NONE);
  }

  private isForbid(id: string): boolean {
    return this.rules.policies[id]?.effect !== 'permit';
  }

  private mayBeAction(constraint: ActionConstraint, action: string): boolean {
    if (constraint.op === 'All') return true;
    if (!('entity' in constraint || 'entities' in constraint)) return false;
    const named = 'entities' in constraint ? constraint.entities : [constraint.entity];
    // A group of actions may have it among its own.
    return named.some((uid) => idOf(uid).id === action || !this.rules.schema.actions.has(idOf(uid).id));
  }

  private mayBeType(constraint: ResourceConstraint, type: string): boolean {
    if (constraint.op === 'is') return constraint.entity_type === this.qualified(type);
    return (
      constraint.op !== '==' ||
      !('entity' in constraint) ||
      idOf(constraint.entity).type === this.qualified(type)
    );
  }
}

const idOf = (uid: EntityUidJson) => ('__entity' in uid ? uid.__entity : uid);

const undecided = (): Error =>
  new Error(
    'CedarPolicyEngine: Cedar could not decide. Check that entities and facts have what the schema says.',
  );
