import { type ControlSettingsMap, type ResourceType } from 'unseen-guardian/kernel';

/** What `@AIEndpoint` declares. Settings of the method override those of the class, field by field. */
export interface AIEndpointOptions {
  /** The stable name of the endpoint in records and problems: `tickets.classify`. */
  readonly id?: string;
  /** The name of a declared purpose. */
  readonly purpose?: string;
  /** The verb that authorisation decides on: `classify`. */
  readonly action?: string;
  /** The kind of resource that authorisation decides on. */
  readonly resource?: ResourceType;
  /**
   * The route parameter with the id of the entity: it is loaded once, decided on itself, and given to the handler with
   * `@CurrentEntity()`. Who may not know that it exists is answered 404, as if it did not.
   * @default none: authorisation decides on the type alone
   */
  readonly resourceId?: string;
  /**
   * The OAuth scopes that the caller's token must have, all of them: `['tickets.read']`; without one it is a 403 that says
   * which (RFC 6750 §3.1). What a caller may do beyond that, policies decide.
   * @default none
   */
  readonly scopes?: readonly string[];
  /**
   * Transports over which the endpoint may be called; any other is denied.
   * @default ['http']
   */
  readonly transports?: readonly string[];
  /**
   * Whether the handler takes the response (`@Res()`) and hands a stream to `exchange.pipe`; whatever else it writes is denied.
   * @default false
   */
  readonly raw?: boolean;
  /**
   * The tools that models may call here, by name: `['orders.find']`. None is allowed that is not named.
   * @default []
   */
  readonly tools?: readonly string[];
  /** Settings of single controls; everything is on by default. */
  readonly controls?: ControlSettingsMap;
}
