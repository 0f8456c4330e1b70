import { type AuthorizationOptions } from 'unseen-guardian/authorization';
import { type PurposeRegister } from 'unseen-guardian/kernel';

/**
 * Refuses a policy for a purpose that nobody declared: it could never match, and what it denies would stay open.
 *
 * @throws Error that names the policy, the purpose and the remedy.
 */
export function assertPolicyPurposes(
  { policies = [] }: AuthorizationOptions,
  purposes: PurposeRegister,
): void {
  for (const { id, policy } of policies.flatMap((set) => set.policies)) {
    const unknown = policy.purposes?.find((name) => !Object.hasOwn(purposes, name));
    if (unknown === undefined) continue;
    throw new Error(
      `The policy "${id}" is for the purpose "${unknown}", which is not declared. Declare it with definePurposes, or name one of: ${Object.keys(purposes).join(', ')}.`,
    );
  }
}
