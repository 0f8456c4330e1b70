import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type PolicySet } from '../policies/policy';
import { policyDigest } from '../policies/policy-digest';
import { assertCanMatch } from '../policies/set-flaws';
import { abilityOf, type CallerAbility, fieldName, planOf } from './casl-ability';
import { type Environment } from './environment';
import { isForeign } from './foreign-entity';
import { type Decision, type Plan, PolicyEngine } from './policy-engine';
import { isType, resourceTypeOf } from './resource-type';

const MOST_ABILITIES = 1000;
const NOWHERE: Environment = Object.freeze({});

/** Decides in process with CASL; denies what no rule allows. */
export class CaslPolicyEngine extends PolicyEngine {
  /** The digest of the policies. */
  override readonly digest: string;
  private readonly recent = new WeakMap<Principal, WeakMap<Environment, CallerAbility>>();
  private readonly byRights = new Map<string, CallerAbility>();
  private readonly noRule: Decision;
  private readonly foreign: Decision;

  /** @throws Error when a rule can never match. */
  constructor(private readonly sets: readonly PolicySet[]) {
    super();
    assertCanMatch(sets);
    this.digest = policyDigest(sets);
    this.noRule = Object.freeze({ allowed: false, reason: 'no-rule', policy: this.digest });
    this.foreign = Object.freeze({ allowed: false, reason: 'tenant', policy: this.digest });
  }

  decide(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment: Environment = NOWHERE,
  ): Decision {
    if (isForeign(resource, principal)) return this.foreign;
    const subject = isType(resource) ? resourceTypeOf(resource) : resource;
    const { field } = environment;
    const ability = this.ability(principal, environment);
    const rule = ability.relevantRuleFor(action, subject, field && fieldName(field));
    if (!rule) return this.noRule;
    const [allowed, policy] = [!rule.inverted, this.digest];
    return { allowed, reason: allowed ? 'granted' : 'revoked', rule: rule.reason!, policy };
  }

  plan(principal: Principal, action: string, type: ResourceType, environment: Environment = NOWHERE): Plan {
    const resource = resourceTypeOf(type);
    const filter = planOf(this.ability(principal, environment), action, resource, environment.field);
    return { resource, tenantId: principal.tenantId, filter };
  }

  covers(action: string, type: ResourceType): boolean {
    const resource = resourceTypeOf(type);
    const policies = this.sets.find((set) => set.resource === resource)?.policies ?? [];
    return policies.some(
      ({ policy: { effect, actions } }) => effect !== 'deny' && (actions === '*' || actions.includes(action)),
    );
  }

  private ability(principal: Principal, environment: Environment): CallerAbility {
    let known = this.recent.get(principal);
    if (!known) this.recent.set(principal, (known = new WeakMap()));
    let ability = known.get(environment);
    if (!ability) known.set(environment, (ability = this.sameRights(principal, environment)));
    return ability;
  }

  /** A token that was verified anew makes a new principal object with the rights of the last one. */
  private sameRights(principal: Principal, environment: Environment): CallerAbility {
    const { purpose, consents, facts } = environment;
    const key = JSON.stringify([principal, purpose, consents, facts]);
    const ability = this.byRights.get(key) ?? abilityOf(this.sets, principal, environment);
    this.byRights.delete(key);
    this.byRights.set(key, ability);
    if (this.byRights.size > MOST_ABILITIES) this.byRights.delete(this.byRights.keys().next().value!);
    return ability;
  }
}
