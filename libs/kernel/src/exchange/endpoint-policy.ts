import { type ControlStep } from '../control/verdict-ledger';
import { type ControlSettingsMap } from '../control/control-settings';
import { type Purpose } from '../words/purpose';
import { type StepUpRequirement } from '../words/step-up';

/** A kind of resource: an entity class, or its name. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- any class may stand for a resource
export type ResourceType = Function | string;

/** What one endpoint demands, with class, method and module settings already merged and checked. */
export interface EndpointPolicy {
  /** The stable name of the endpoint: `tickets.classify`. */
  readonly id: string;
  readonly purpose: Purpose;
  /** The verb that authorisation decides on. */
  readonly action: string;
  readonly resource: ResourceType;
  /** The route parameter with the id of the entity that authorisation loads and decides on; absent: it decides on the type. */
  readonly resourceId?: string;
  /** The OAuth scopes that the caller's token must have, all of them. @default none */
  readonly scopes?: readonly string[];
  /** How the caller's user must have authenticated (RFC 9470). @default in any way, at any time */
  readonly stepUp?: StepUpRequirement;
  /** Transports over which the endpoint may be called; any other is denied. */
  readonly transports: readonly string[];
  /** The tools that models may call here, by name; none is allowed that is not named. */
  readonly tools: readonly string[];
  readonly controls: ControlSettingsMap;
  /** Who owes a verdict, by stage. */
  readonly owed: {
    readonly admit: readonly ControlStep[];
    readonly shape: readonly ControlStep[];
    readonly prompt: readonly ControlStep[];
    readonly reply: readonly ControlStep[];
    readonly seal: readonly ControlStep[];
  };
}

/** The name of a resource type, for policies and records. */
export const resourceName = (resource: ResourceType): string =>
  typeof resource === 'string' ? resource : resource.name;
