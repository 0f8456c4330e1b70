import { type Exchange } from '../exchange/exchange';

/** Gives values back for pseudonyms, where something inside the service is declared to need them. */
export abstract class ValueRestorer {
  /** The text with the values of this exchange in it; pseudonyms that the exchange did not make stay out. */
  abstract restore(exchange: Exchange, text: string): string;
}
