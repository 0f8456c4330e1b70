import { Ability, type RawRuleOf } from '@casl/ability';
import { rulesToCondition } from '@casl/ability/extra';
import { type Principal } from 'unseen-guardian/kernel';
import { allOf, anyOf, EVERYTHING, type Filter, isEverything, not, NOTHING } from '../filter/filter';
import { matches } from '../filter/matches';
import { simplified } from '../filter/normal-form';
import { bindPolicy, type BoundPolicy } from '../policies/bind-policy';
import { type PolicySet } from '../policies/policy';
import { type Environment, type FieldUse } from './environment';
import { resourceTypeOf } from './resource-type';

/** Stands for every action; CASL's own `manage` is an action like any other here. */
const ANY_ACTION = '*';
/** No type of resource has this name, so no rule is about all of them. */
const ANY_RESOURCE = '\u0000any';

/** What CASL keeps as the conditions of a rule. */
interface Bound {
  readonly filter: Filter;
  readonly isDeny: boolean;
}

/** All rights of one caller. */
export type CallerAbility = Ability<[string, string | object], Bound>;
type Rule = RawRuleOf<CallerAbility>;

/** A field under the name that CASL's rules know it by: `read:text`, or `read:*` for all. */
export const fieldName = ({ use, name }: FieldUse): string => `${use}:${name}`;

const USES = [
  ['reads', 'read'],
  ['writes', 'write'],
] as const;

/** The fields of a rule; undefined when it is about the whole. */
function fieldsOf({ policy, isDeny }: BoundPolicy): string[] | undefined {
  if (!policy.reads && !policy.writes) return undefined;
  return USES.flatMap(([list, use]) => {
    const unnamed = isDeny ? [] : ['*'];
    return (policy[list] ?? unnamed).map((name) => fieldName({ use, name }));
  });
}

function ruleOf(resource: string, bound: BoundPolicy): Rule {
  const { id, policy, isDeny, filter } = bound;
  const fields = fieldsOf(bound);
  return {
    action: policy.actions === '*' ? ANY_ACTION : [...policy.actions],
    subject: resource,
    inverted: isDeny,
    reason: id,
    ...(fields && { fields }),
    ...(!isEverything(simplified(filter)) && { conditions: { filter, isDeny } }),
  };
}

/** What cannot be told allows nobody and takes away from everybody. */
const conditionsMatcher =
  ({ filter, isDeny }: Bound) =>
  (entity: object): boolean =>
    matches(filter, entity) ?? isDeny;

const fieldMatcher = (fields: string[]) => {
  const names = new Set(fields);
  return (field: string) => names.has(field) || names.has(`${field.slice(0, field.indexOf(':'))}:*`);
};

/** Everything that one caller may do in one environment. Rules that deny come last, where CASL lets them win. */
export function abilityOf(
  sets: readonly PolicySet[],
  principal: Principal,
  environment: Environment,
): CallerAbility {
  const rules = sets.flatMap(({ resource, policies }) =>
    policies.flatMap((named) => {
      const bound = bindPolicy(named, principal, environment);
      return bound ? [ruleOf(resource, bound)] : [];
    }),
  );
  const isAllow = (rule: Rule) => !rule.inverted;
  return new Ability<[string, string | object], Bound>(
    [...rules.filter(isAllow), ...rules.filter((rule) => !isAllow(rule))],
    {
      anyAction: ANY_ACTION,
      anySubjectType: ANY_RESOURCE,
      detectSubjectType: (entity: object) => resourceTypeOf(entity),
      conditionsMatcher,
      fieldMatcher: fieldMatcher,
    },
  );
}

/** The entities of a type that the action is allowed on. */
export function planOf(ability: CallerAbility, action: string, resource: string, field?: FieldUse): Filter {
  const rules = ability.rulesFor(action, resource, field && fieldName(field));
  const found = rulesToCondition<CallerAbility, Filter, Filter>(
    rules,
    ({ inverted, conditions }) => {
      const filter = conditions?.filter ?? EVERYTHING;
      return inverted ? not(filter) : filter;
    },
    { and: allOf, or: anyOf, empty: () => EVERYTHING },
  );
  return simplified(found ?? NOTHING);
}
