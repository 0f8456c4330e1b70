import { type Exchange } from '../exchange/exchange';

/** Writes where the data of a settled exchange came from and went. */
export abstract class LineageRecorder {
  /** Queues the trace of an exchange; a full queue refuses new exchanges and drops nothing. */
  abstract record(exchange: Exchange): void;

  /** Whether traces are being written; while they are not, new exchanges are denied. */
  abstract isHealthy(): boolean;
}
