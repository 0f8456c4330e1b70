import type { Expr, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { allOf, anyOf, EVERYTHING, type Filter, NOTHING } from '../../filter/filter';
import { comparison, isResource, membership, opposite, type Outcome, presence, truth } from './residual-leaf';

/** What of a policy is left cannot be said as a filter. */
export class Untranslatable extends Error {
  override readonly name = 'Untranslatable';
}

/** Holds for all, or for none: what does not depend on the entity. */
export const constant = (value: boolean): Outcome =>
  value ? { holds: EVERYTHING, fails: NOTHING } : { holds: NOTHING, fails: EVERYTHING };

/** Cedar stops at the first part that decides; a part behind it that would be an error is none then. */
const both = (left: Outcome, right: Outcome): Outcome => ({
  holds: allOf([left.holds, right.holds]),
  fails: anyOf([left.fails, allOf([left.holds, right.fails])]),
});

interface Binary {
  readonly left: Expr;
  readonly right: Expr;
}

interface Choice {
  readonly if: Expr;
  readonly then: Expr;
  readonly else: Expr;
}

type Translate = (part: never, type: string) => Outcome | undefined;

const operators: Readonly<Record<string, Translate>> = {
  Value: (value: unknown) => (typeof value === 'boolean' ? constant(value) : undefined),
  '!': ({ arg }: { arg: Expr }, type) => opposite(outcomeOf(arg, type)),
  '&&': ({ left, right }: Binary, type) => both(outcomeOf(left, type), outcomeOf(right, type)),
  '||': ({ left, right }: Binary, type) =>
    opposite(both(opposite(outcomeOf(left, type)), opposite(outcomeOf(right, type)))),
  'if-then-else': (choice: Choice, type) => {
    const [condition, then, otherwise] = [choice.if, choice.then, choice.else].map((each) =>
      outcomeOf(each, type),
    ) as [Outcome, Outcome, Outcome];
    const either = (outcome: keyof Outcome): Filter =>
      anyOf([allOf([condition.holds, then[outcome]]), allOf([condition.fails, otherwise[outcome]])]);
    return { holds: either('holds'), fails: either('fails') };
  },
  is: ({ left, entity_type: found, in: within }: { left: Expr; entity_type: string; in?: Expr }, type) =>
    isResource(left) && within === undefined ? constant(found === type) : undefined,
  has: ({ left, attr }: { left: Expr; attr: unknown }) => (isResource(left) ? presence(attr) : undefined),
  '.': ({ left, attr }: { left: Expr; attr: string }) => (isResource(left) ? truth(attr) : undefined),
  contains: ({ left, right }: Binary) => membership(left, right),
  ...Object.fromEntries(
    ['==', '!=', '<', '<=', '>', '>='].map((operator) => [
      operator,
      ({ left, right }: Binary) => comparison(operator, left, right),
    ]),
  ),
};

/**
 * For which entities an expression is true and for which it is false; for the others it is an error.
 *
 * @throws Untranslatable for what is no comparison of an attribute with a value.
 */
function outcomeOf(expression: Expr, type: string): Outcome {
  const entries = Object.entries(expression);
  const [name, part] = entries[0] ?? [];
  const translate = name !== undefined && entries.length === 1 && Object.hasOwn(operators, name);
  const outcome = translate ? operators[name]!(part as never, type) : undefined;
  if (outcome) return outcome;
  throw new Untranslatable(`"${name ?? ''}"`);
}

/**
 * For which entities of a type what is left of a policy is met, and for which it is not.
 *
 * @throws Untranslatable when it cannot be said as a filter.
 */
export function residualOutcome(
  { principal, action, resource, conditions }: PolicyJson,
  type: string,
): Outcome {
  if ([principal, action, resource].some(({ op }) => op !== 'All')) throw new Untranslatable('its scope');
  return conditions
    .map(({ kind, body }) => (kind === 'when' ? outcomeOf(body, type) : opposite(outcomeOf(body, type))))
    .reduce(both, constant(true));
}
