import { CaslPolicyEngine } from './engine/casl-policy-engine';
import { PolicyEngine } from './engine/policy-engine';
import { type PolicySet } from './policies/policy';

/** Who may do what: policies, or an engine of one's own. */
export interface AuthorizationOptions {
  /** What `definePolicies` made, one for each type of resource; what no policy allows is denied. */
  readonly policies?: readonly PolicySet[];
  /** Decides in place of the policies. */
  readonly engine?: PolicyEngine;
}

/**
 * The engine that the options ask for.
 *
 * @throws Error unless there are either policies or an engine, when the engine is none, and when a policy can never match.
 */
export function policyEngine({ policies, engine }: AuthorizationOptions): PolicyEngine {
  if (policies && engine) throw new Error('AuthorizationModule: give `policies` or `engine`, not both.');
  if (engine instanceof PolicyEngine) return engine;
  if (engine !== undefined)
    throw new Error(
      'AuthorizationModule: `engine` must be an instance of a class that extends PolicyEngine, such as ' +
        'new CedarPolicyEngine({ policies, schema }).',
    );
  if (Array.isArray(policies)) return new CaslPolicyEngine(policies as readonly PolicySet[]);
  throw new Error(
    'AuthorizationModule: `policies` is required, a list of what definePolicies(Ticket, { … }) gives.',
  );
}
