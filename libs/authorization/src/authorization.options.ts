import { type AuthorizationRules } from './authorization-rules';
import { CaslPolicyEngine } from './casl-policy-engine';
import { type PolicyEngine } from './policy-engine';

/** Who may do what: rules, or an engine of one's own. */
export interface AuthorizationOptions {
  /** What each principal may do; without a rule nothing is allowed. */
  readonly rules?: AuthorizationRules;
  /** Decides in place of the rules. */
  readonly engine?: PolicyEngine;
}

/**
 * The engine that the options ask for.
 *
 * @throws Error unless there are either rules or an engine.
 */
export function policyEngine({ rules, engine }: AuthorizationOptions): PolicyEngine {
  if (rules && engine) throw new Error('AuthorizationModule: give `rules` or `engine`, not both.');
  if (engine) return engine;
  if (typeof rules === 'function') return new CaslPolicyEngine(rules);
  throw new Error(
    'AuthorizationModule: `rules` is required, a function such as (principal, { can }) => can("read", Ticket).',
  );
}
