import { type AnyPolicy, type NamedPolicy, type PolicySet } from './policy';

const isDeny = ({ policy }: NamedPolicy): boolean => policy.effect === 'deny';

/** Names, or a word for all of them. */
type Names = readonly string[] | '*' | 'any';

const covers = (wide: Names, narrow: Names): boolean =>
  typeof wide === 'string' || (typeof narrow !== 'string' && narrow.every((name) => wide.includes(name)));

const meets = (one: readonly string[] | '*', other: readonly string[] | '*'): boolean =>
  one === '*' || other === '*' || one.some((name) => other.includes(name));

/** Whether a denial is about the whole action, and not only about fields or some callers. */
const isWhole = ({ reads, writes, scopes, caller, purposes }: AnyPolicy): boolean =>
  !(reads ?? writes ?? scopes ?? caller ?? purposes);

const tests = (policy: AnyPolicy): Map<string, string> | undefined => {
  const { when = {} } = policy;
  if (Array.isArray(when)) return undefined;
  return new Map(Object.entries(when).map(([field, test]) => [field, JSON.stringify(test)]));
};

/** Whether everything that one rule is about is denied by the other, test by test as they are written. */
function isSwallowed({ policy: allow }: NamedPolicy, { policy: deny }: NamedPolicy): boolean {
  if (!isWhole(deny) || !covers(deny.actions, allow.actions)) return false;
  if (!covers(deny.roles ?? 'any', allow.roles ?? 'any')) return false;
  const [wide, narrow] = [tests(deny), tests(allow)];
  if (!wide) return false;
  return [...wide].every(([field, test]) => narrow?.get(field) === test);
}

function assertUnique(sets: readonly PolicySet[]): void {
  const seen = new Set<string>();
  for (const { resource } of sets) {
    if (seen.has(resource))
      throw new Error(
        `Two lists of policies are about "${resource}". Put them into one, so that both are seen together.`,
      );
    seen.add(resource);
  }
}

/**
 * Checks that every rule can decide something beside the others.
 *
 * @throws Error naming the rule that never can, and why.
 */
export function assertCanMatch(sets: readonly PolicySet[]): void {
  assertUnique(sets);
  for (const { policies } of sets) {
    const [denials, allowances] = [policies.filter(isDeny), policies.filter((each) => !isDeny(each))];
    for (const allow of allowances) {
      const deny = denials.find((each) => isSwallowed(allow, each));
      if (deny)
        throw new Error(
          `The policy "${allow.id}" can never match: "${deny.id}" denies all of it. Remove one of them.`,
        );
    }
    for (const deny of denials) {
      if (allowances.some(({ policy }) => meets(policy.actions, deny.policy.actions))) continue;
      throw new Error(
        `The policy "${deny.id}" can never match: no rule allows what it denies, and that is denied anyway. Remove it.`,
      );
    }
  }
}
