import { type MongoAbility } from '@casl/ability';
import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type AuthorizationRules } from './authorization-rules';
import { abilityOf } from './casl-rules';
import { type Decision, PolicyEngine } from './policy-engine';
import { resourceTypeOf } from './resource-type';

const MOST_ABILITIES = 1000;

const NO_RULE: Decision = Object.freeze({ allowed: false, reason: 'no-rule' });
const REVOKED: Decision = Object.freeze({ allowed: false, reason: 'revoked' });
const GRANTED: Decision = Object.freeze({ allowed: true, reason: 'granted' });

/** Everything that rules can depend on. */
const rightsKey = ({ id, tenantId, clientId, roles, scopes }: Principal): string =>
  JSON.stringify([id, tenantId, clientId, roles, scopes]);

/** Decides in process with CASL; denies what no rule grants. */
export class CaslPolicyEngine extends PolicyEngine {
  private readonly byPrincipal = new WeakMap<Principal, MongoAbility>();
  private readonly byRights = new Map<string, MongoAbility>();

  constructor(private readonly rules: AuthorizationRules) {
    super();
  }

  decide(principal: Principal, action: string, resource: ResourceType | object, field?: string): Decision {
    const isEntity = typeof resource === 'object';
    const subject = isEntity ? resource : resourceTypeOf(resource);
    const rule = this.ability(principal).relevantRuleFor(action, subject, field);
    if (!rule) return NO_RULE;
    return rule.inverted ? REVOKED : GRANTED;
  }

  private ability(principal: Principal): MongoAbility {
    let ability = this.byPrincipal.get(principal);
    if (!ability) this.byPrincipal.set(principal, (ability = this.sameRights(principal)));
    return ability;
  }

  /** A token that was verified anew makes a new principal object with the rights of the last one. */
  private sameRights(principal: Principal): MongoAbility {
    const key = rightsKey(principal);
    const ability = this.byRights.get(key) ?? abilityOf(this.rules, principal);
    this.byRights.delete(key);
    this.byRights.set(key, ability);
    if (this.byRights.size > MOST_ABILITIES) this.byRights.delete(this.byRights.keys().next().value!);
    return ability;
  }
}
