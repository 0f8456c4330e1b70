import { type Awaitable, type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type Filter } from '../filter/filter';
import { type Environment } from './environment';

/** What a policy engine answers. */
export interface Decision {
  readonly allowed: boolean;
  /** `granted` by a rule, taken away by a rule (`revoked`), of another `tenant`, or `no-rule` applies. */
  readonly reason: 'granted' | 'revoked' | 'tenant' | 'no-rule';
  /** The rule that decided: `Ticket.customer-reads-own`; absent when none did. */
  readonly rule?: string;
  /** The digest of all policies that were in force. */
  readonly policy: string;
}

/** What of a type somebody may reach: to be asked of the database, never sorted out afterwards. */
export interface Plan {
  /** The name of the type. */
  readonly resource: string;
  /** The caller's tenant, which every query is bound to as well. */
  readonly tenantId: string;
  readonly filter: Filter;
}

/** Decides who may do what to which data. */
export abstract class PolicyEngine {
  /** SHA-256 over all policies in force, hex. @default absent: they lie outside of this process, and decisions name them */
  readonly digest?: string;

  /**
   * Decides on a type of resource (may some entity of it be allowed?) or on an entity (this very one?), as a whole or on
   * one field. Answers at once when the engine runs in this process.
   *
   * @throws Error when it cannot decide; the caller then denies.
   */
  abstract decide(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment?: Environment,
  ): Awaitable<Decision>;

  /**
   * The entities of a type on which `decide` would allow the action, as a filter.
   *
   * @throws Error when it cannot tell.
   */
  abstract plan(
    principal: Principal,
    action: string,
    type: ResourceType,
    environment?: Environment,
  ): Awaitable<Plan>;

  /** Whether anybody at all may do this to that type; false refuses to start an endpoint that nobody could call. */
  abstract covers(action: string, type: ResourceType): boolean;
}
