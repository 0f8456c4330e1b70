import { type Principal, type ResourceType } from 'unseen-guardian/kernel';

/** What the fields of an entity have to be, as CASL's MongoDB-like conditions: `{ ownerId: principal.subject }`. */
export type Conditions = Readonly<Record<string, unknown>>;

/** Says that an action on a resource is allowed, or is not. `manage` means every action, `all` every resource. */
export interface AddRule {
  /** On every entity, or on those that meet the conditions. */
  (
    action: string | readonly string[],
    resource: ResourceType | readonly ResourceType[],
    conditions?: Conditions,
  ): void;
  /** On these fields alone. */
  (
    action: string | readonly string[],
    resource: ResourceType | readonly ResourceType[],
    fields: readonly string[],
    conditions?: Conditions,
  ): void;
}

/** How rules are written: what is not granted with `can` is denied; a later `cannot` takes away. */
export interface RuleWriter {
  readonly can: AddRule;
  readonly cannot: AddRule;
}

/** What a principal may do. It has to depend on the principal alone: its outcome is remembered. */
export type AuthorizationRules = (principal: Principal, writer: RuleWriter) => void;
