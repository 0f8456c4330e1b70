import { type OperatorContext } from '../operator';
import { type KeyedDraw } from './keyed-draw';

/** What a maker may draw from. */
export interface SurrogateSource extends Pick<OperatorContext, 'vault' | 'words'> {
  /** Fresh for this value and attempt. */
  readonly draw: KeyedDraw;
  /** Counts attempts for one value. */
  readonly round: number;
}

/** Invents a value of the same form; undefined when it cannot. */
export type SurrogateMaker = (value: string, source: SurrogateSource) => string | undefined;
