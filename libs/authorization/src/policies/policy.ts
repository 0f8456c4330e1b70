import { type Principal } from 'unseen-guardian/kernel';
import { type Conditions } from './condition';

/** A field of an entity, by name. */
type FieldOf<Entity> = keyof Entity & string;

/** What every policy says. */
export interface PolicyBase<Entity, Action extends string> {
  /** The verbs it is about; `*` stands for all. */
  readonly actions: readonly Action[] | '*';
  /** Callers with all of these OAuth scopes. @default whatever their scopes */
  readonly scopes?: readonly string[];
  /** What the caller has to be, beyond roles and scopes. @default anybody */
  readonly caller?: Conditions<Principal>;
  /** Only for these declared purposes (GDPR Art. 5(1)(b)). @default for every purpose */
  readonly purposes?: readonly string[];
  /** What the entity has to be. @default every entity of the type */
  readonly when?: Conditions<Entity>;
}

/** Lets callers do something. */
export interface AllowPolicy<Entity, Action extends string> extends PolicyBase<Entity, Action> {
  readonly effect?: 'allow';
  /** Callers with one of these roles; `any` means every authenticated caller, which has to be said. */
  readonly roles: readonly string[] | 'any';
  /** Whether the person concerned must have consented to the purpose (GDPR Art. 6(1)(a), 7). @default false */
  readonly consent?: boolean;
  /** The fields that a reply may show (OWASP API3, BOPLA). @default all */
  readonly reads?: readonly FieldOf<Entity>[];
  /** The fields that a request may set (OWASP API3, BOPLA). @default all */
  readonly writes?: readonly FieldOf<Entity>[];
}

/** Takes something away, whatever else allows it: the whole action, or only fields when some are named. */
export interface DenyPolicy<Entity, Action extends string> extends PolicyBase<Entity, Action> {
  readonly effect: 'deny';
  /** Callers with one of these roles. @default 'any' */
  readonly roles?: readonly string[] | 'any';
  /** The fields that no reply may show. @default the policy is not about reading fields */
  readonly reads?: readonly FieldOf<Entity>[];
  /** The fields that no request may set. @default the policy is not about writing fields */
  readonly writes?: readonly FieldOf<Entity>[];
}

/** One rule, as a feature declares it. */
export type Policy<Entity, Action extends string> = AllowPolicy<Entity, Action> | DenyPolicy<Entity, Action>;

/** A rule whatever its entity is, as the engine reads it. */
export type AnyPolicy = Policy<Record<string, string | number | boolean | Date | null>, string>;

/** A rule under its name. */
export interface NamedPolicy {
  /** `Ticket.customer-reads-own`. */
  readonly id: string;
  readonly policy: AnyPolicy;
}

/** The rules of one type of resource, made with `definePolicies`. */
export interface PolicySet {
  /** The name of the type. */
  readonly resource: string;
  readonly policies: readonly NamedPolicy[];
}
