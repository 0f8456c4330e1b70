import { type Exchange } from '../exchange/exchange';
import { type ModelCall } from '../exchange/model-call';

/** The last door before a provider: what is owed must have run, and the start record must be on its way. */
export abstract class ProviderGate {
  /**
   * Lets one model call out.
   *
   * @throws ControlNotRunException when an owed control left no verdict, or an owed reply control opened no filter.
   */
  abstract open(exchange: Exchange, call: ModelCall): void;
}
