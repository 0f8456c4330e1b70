import { type AnyPolicy, type PolicySet } from './policy';

/** What one role may do: always, under conditions, or never. */
export type MatrixCell = 'yes' | 'if' | 'no';

/** One action on one type of resource, and what each role may do of it. */
export interface MatrixRow {
  readonly resource: string;
  readonly action: string;
  /** By role; `(any)` stands for a caller whose roles no policy names. */
  readonly roles: Readonly<Record<string, MatrixCell>>;
}

const NO_ROLE = '(any)';
const OTHER_ACTIONS = '*';

const isAbout = ({ roles = 'any', actions }: AnyPolicy, role: string, action: string): boolean =>
  (roles === 'any' || roles.includes(role)) && (actions === '*' || actions.includes(action));

const hasConditions = (policy: AnyPolicy): boolean =>
  !!(
    policy.when ??
    policy.caller ??
    policy.scopes ??
    policy.purposes ??
    ('consent' in policy && policy.consent)
  );

const hasFields = ({ reads, writes }: AnyPolicy): boolean => !!(reads ?? writes);

function cellOf(policies: readonly AnyPolicy[]): MatrixCell {
  const allows = policies.filter(({ effect }) => effect !== 'deny');
  const denies = policies.filter(({ effect }) => effect === 'deny');
  if (!allows.length || denies.some((deny) => !hasConditions(deny) && !hasFields(deny))) return 'no';
  const isPlain = allows.some((allow) => !hasConditions(allow) && !hasFields(allow));
  return isPlain && !denies.length ? 'yes' : 'if';
}

const actionsOf = ({ actions }: AnyPolicy): readonly string[] =>
  actions === '*' ? [OTHER_ACTIONS] : actions;
const rolesOf = ({ roles = 'any' }: AnyPolicy): readonly string[] => (roles === 'any' ? [NO_ROLE] : roles);

/** Role × action × resource, as the policies say it: `if` where conditions or lists of fields decide. */
export function policyMatrix(sets: readonly PolicySet[]): MatrixRow[] {
  const all = sets.flatMap(({ policies }) => policies.map(({ policy }) => policy));
  const roles = [...new Set(all.flatMap(rolesOf))].sort();
  return sets.flatMap(({ resource, policies }) => {
    const own = policies.map(({ policy }) => policy);
    const actions = [...new Set(own.flatMap(actionsOf))].sort();
    return actions.map((action) => ({
      ...{ resource, action },
      roles: Object.fromEntries(
        roles.map((role) => [role, cellOf(own.filter((policy) => isAbout(policy, role, action)))]),
      ),
    }));
  });
}
