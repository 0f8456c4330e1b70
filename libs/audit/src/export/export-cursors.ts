/** A chain that a sink has not seen to its end. */
export interface ChainToExport {
  readonly chain: string;
  /** The last record that the sink confirmed; 0 before there is one. */
  readonly seq: number;
  /** How many records the chain has. */
  readonly size: number;
}

/** One process's hold on a sink. */
export interface SinkHold {
  readonly sink: string;
  /** A UUID of the process. */
  readonly holder: string;
}

/** Keeps how far each sink has got, and sees to it that one process at a time feeds it. */
export abstract class ExportCursors {
  /** Takes the sink, or keeps it, for so many milliseconds; false while another process holds it. */
  abstract hold(hold: SinkHold, milliseconds: number): Promise<boolean>;

  /** Gives the sink back. */
  abstract release(hold: SinkHold): Promise<void>;

  /** Chains with records that the sink has not confirmed: those behind the chain named come first. */
  abstract behind(sink: string, after: string, limit: number): Promise<readonly ChainToExport[]>;

  /** Moves the sink forward in a chain; false when the process does not hold the sink any more. */
  abstract advance(hold: SinkHold, chain: string, seq: number): Promise<boolean>;
}
