import { type Filter } from '../filter/filter';
import { type Conditions } from './condition';
import { assertTests, filterOf, UnknownValue } from './conditions-filter';
import { isImpossible } from './impossible';
import { type AnyPolicy, type NamedPolicy } from './policy';
import { isReference } from './reference';

/** What is wrong with a rule, and what to write instead. */
interface Flaw {
  readonly is: (policy: AnyPolicy) => boolean;
  readonly says: string;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const isNameless = (value: unknown): boolean =>
  Array.isArray(value) && value.some((name) => typeof name !== 'string' || !name.trim());
const LISTS = ['actions', 'roles', 'scopes', 'purposes', 'reads', 'writes', 'when', 'caller'] as const;
const KNOWN: readonly string[] = ['effect', 'consent', ...LISTS];
const listOf = (policy: AnyPolicy, name: (typeof LISTS)[number]): unknown => policy[name];

const FLAWS: readonly Flaw[] = [
  {
    is: (policy) => Object.keys(policy).some((key) => !KNOWN.includes(key)),
    says: `says something that is not known. Known are ${KNOWN.join(', ')}.`,
  },
  {
    is: ({ effect }) => ![undefined, 'allow', 'deny'].includes(effect),
    says: "has an effect that is not 'allow' or 'deny'.",
  },
  {
    is: (policy) => LISTS.some((name) => isEmptyList(listOf(policy, name))),
    says: 'has an empty list, so it can never match. Name something in it, or leave it out.',
  },
  {
    is: (policy) =>
      LISTS.some((name) => !['when', 'caller'].includes(name) && isNameless(listOf(policy, name))),
    says: 'has a list with an empty name in it.',
  },
  {
    is: ({ actions }) => actions !== '*' && !Array.isArray(actions),
    says: "names no actions. Write actions: ['read'], or '*' for all.",
  },
  {
    is: ({ effect, roles }) =>
      roles !== 'any' && !Array.isArray(roles) && (effect !== 'deny' || roles !== undefined),
    says: "names no roles. Write roles: ['staff'], or 'any' for every authenticated caller.",
  },
  {
    is: (policy) => policy.effect === 'deny' && 'consent' in policy,
    says: 'denies and asks for consent. Put `consent: true` on the rules that allow.',
  },
];

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !isReference(value);

/** What of a test is written down already; the rest is known only when somebody asks. */
function written(test: unknown): unknown {
  if (!isParts(test) || Array.isArray(test)) return test;
  return Object.fromEntries(Object.entries(test).filter(([, value]) => !isReference(value)));
}

const isOpen = (test: unknown): boolean => isReference(test) || (isParts(test) && !Object.keys(test).length);

/** The conditions without the values that only a caller or a fact brings. */
function withoutReferences(conditions: Conditions<object>): Conditions<object> {
  const list = (Array.isArray(conditions) ? conditions : [conditions]) as Parts[];
  return list.map((condition) =>
    Object.fromEntries(
      Object.entries(condition)
        .map(([field, test]) => [field, written(test)] as const)
        .filter(([, test]) => !isOpen(test)),
    ),
  );
}

function assertConditions(id: string, part: 'when' | 'caller', policy: AnyPolicy): void {
  const conditions = policy[part];
  if (!conditions) return;
  let filter: Filter;
  try {
    assertTests(conditions);
    filter = filterOf(withoutReferences(conditions), () => undefined);
  } catch (error) {
    if (!(error instanceof UnknownValue)) throw error;
    throw new Error(`The policy "${id}" has a \`${part}\` without meaning. ${error.message}`, {
      cause: error,
    });
  }
  if (isImpossible(filter))
    throw new Error(`The policy "${id}" can never match: nothing can meet its \`${part}\`.`);
}

// Records keep the id, and only what looks like a name stands in them.
const RULE_ID = /^[A-Za-z][\w-]*\.[A-Za-z][\w-]*$/;
const LONGEST_ID = 64;

/**
 * Checks one rule by itself, when it is declared.
 *
 * @throws Error with the remedy when it has no meaning, or can never match.
 */
export function assertPolicy(id: NamedPolicy['id'], policy: AnyPolicy): void {
  if (!RULE_ID.test(id) || id.length > LONGEST_ID)
    throw new Error(
      `The policy "${id}" needs a name such as 'staff-read': letters, digits, - and _, short enough.`,
    );
  const flaw = FLAWS.find(({ is }) => is(policy));
  if (flaw) throw new Error(`The policy "${id}" ${flaw.says}`);
  for (const part of ['when', 'caller'] as const) assertConditions(id, part, policy);
}
