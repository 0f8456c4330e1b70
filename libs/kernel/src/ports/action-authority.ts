import { type ResourceType } from '../exchange/endpoint-policy';
import { type Exchange } from '../exchange/exchange';
import { type Awaitable } from '../words/awaitable';

/** Says whether the caller of an exchange may do something beyond its endpoint, such as what a tool does. */
export abstract class ActionAuthority {
  /**
   * Whether the caller may do this to this kind of resource.
   *
   * @throws Error when it cannot decide; whoever asked then denies.
   */
  abstract mayDo(exchange: Exchange, action: string, resource: ResourceType): Awaitable<boolean>;
}
