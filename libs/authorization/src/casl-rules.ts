import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { type Principal } from 'unseen-guardian/kernel';
import { type AddRule, type AuthorizationRules, type Conditions } from './authorization-rules';
import { resourceTypeOf } from './resource-type';

type Rule = RawRuleOf<MongoAbility>;

/** An undefined condition would match every entity that lacks the field. */
function assertDefined(value: unknown): void {
  if (value === undefined) {
    throw new Error('A condition of an authorization rule is undefined. Check that the principal has it.');
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(assertDefined);
}

const listOf = <Item>(value: Item | readonly Item[]): Item[] =>
  Array.isArray(value) ? [...(value as readonly Item[])] : [value as Item];

function actionNames(action: string | readonly string[]): string[] {
  const names = listOf(action);
  if (names.length > 0 && names.every((name) => typeof name === 'string' && name.trim())) return names;
  throw new Error('An authorization rule has an action without a name.');
}

function ruleOf(inverted: boolean, ...[action, resource, ...rest]: Parameters<AddRule>): Rule {
  const fields = Array.isArray(rest[0]) ? (rest[0] as readonly string[]) : undefined;
  const conditions = (fields ? rest[1] : rest[0]) as Conditions | undefined;
  if (fields?.length === 0) throw new Error('An authorization rule has an empty list of fields.');
  assertDefined(conditions ?? {});
  return {
    action: actionNames(action),
    subject: listOf(resource).map(resourceTypeOf),
    inverted,
    ...(fields && { fields: [...fields] }),
    ...(conditions && { conditions }),
  };
}

/** Everything one principal may do. */
export function abilityOf(rules: AuthorizationRules, principal: Principal): MongoAbility {
  const list: Rule[] = [];
  const add =
    (inverted: boolean): AddRule =>
    (...rule: unknown[]) =>
      void list.push(ruleOf(inverted, ...(rule as Parameters<AddRule>)));
  rules(principal, { can: add(false), cannot: add(true) });
  return createMongoAbility(list, { detectSubjectType: (entity) => resourceTypeOf(entity) });
}
