import { type Principal } from 'unseen-guardian/kernel';
import { type Environment } from '../engine/environment';
import { EVERYTHING, type Filter } from '../filter/filter';
import { matches } from '../filter/matches';
import { filterOf, UnknownValue } from './conditions-filter';
import { type AnyPolicy, type NamedPolicy } from './policy';
import { resolve as resolveReference } from './reference';

/** A rule with everything filled in that is known before the entity is. */
export interface BoundPolicy extends NamedPolicy {
  readonly isDeny: boolean;
  /** Which entities it is about. */
  readonly filter: Filter;
}

/** Whether a rule is about a caller and a moment; undefined when that cannot be told. */
type Gate = (policy: AnyPolicy, principal: Principal, environment: Environment) => boolean | undefined;

const isDeny = ({ effect }: AnyPolicy): boolean => effect === 'deny';

const GATES: readonly Gate[] = [
  ({ roles = 'any' }, principal) => roles === 'any' || roles.some((role) => principal.roles.includes(role)),
  ({ scopes = [] }, principal) => scopes.every((scope) => principal.scopes.includes(scope)),
  ({ purposes }, _principal, { purpose }) =>
    !purposes || (purpose === undefined ? undefined : purposes.includes(purpose)),
  (policy, _principal, { purpose, consents = [] }) =>
    isDeny(policy) || !('consent' in policy && policy.consent) || consents.includes(purpose ?? ''),
  ({ caller }, principal, { facts = {} }) =>
    matches(
      filterOf(caller, (reference) => resolveReference(reference, { caller: principal, facts })),
      principal,
    ),
];

function bound(named: NamedPolicy, principal: Principal, environment: Environment): BoundPolicy | undefined {
  const { policy } = named;
  for (const gate of GATES) {
    const isAbout = gate(policy, principal, environment);
    // What cannot be told allows nobody and takes away from everybody.
    if (isAbout === false || (isAbout === undefined && !isDeny(policy))) return undefined;
  }
  const known = { caller: principal, facts: environment.facts ?? {} };
  const filter = filterOf(policy.when, (reference) => resolveReference(reference, known));
  return { ...named, isDeny: isDeny(policy), filter };
}

/** A rule as it is for one caller; undefined when it is not about them. */
export function bindPolicy(
  named: NamedPolicy,
  principal: Principal,
  environment: Environment,
): BoundPolicy | undefined {
  try {
    return bound(named, principal, environment);
  } catch (error) {
    if (!(error instanceof UnknownValue)) throw error;
    // A value the rule compares with is not known: again, nobody is allowed and everybody is denied.
    return isDeny(named.policy) ? { ...named, isDeny: true, filter: EVERYTHING } : undefined;
  }
}
