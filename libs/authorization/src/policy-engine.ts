import { type Principal, type ResourceType } from 'unseen-guardian/kernel';

/** What a policy engine answers. */
export interface Decision {
  readonly allowed: boolean;
  /** `granted` by a rule, taken away by a rule (`revoked`), or `no-rule` applies. */
  readonly reason: 'granted' | 'revoked' | 'no-rule';
}

/** Decides who may do what to which data. */
export abstract class PolicyEngine {
  /**
   * Decides on a type of resource (may some entity of it be allowed?) or on an entity (this very one?), as a whole or
   * on one field.
   *
   * @throws Error when it cannot decide; the caller then denies.
   */
  abstract decide(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    field?: string,
  ): Decision;
}
