import { type Awaitable, type Exchange } from 'unseen-guardian/kernel';
import { type Environment } from './environment';

/**
 * Finds out what policies need beside the token: facts about the caller, consents of the person concerned.
 *
 * Provide one class that extends this, in any module; it is found at boot and asked once per exchange.
 */
export abstract class Circumstances {
  /**
   * What is known in this exchange.
   *
   * @throws Error when it cannot be found out; the exchange is then denied.
   */
  abstract of(exchange: Exchange): Awaitable<Pick<Environment, 'consents' | 'facts'>>;
}
