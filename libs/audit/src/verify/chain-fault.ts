/** Why a chain does not hold. */
export type ChainFault =
  /** A record is missing, or stands in another place. */
  | 'gap'
  /** A record does not name the hash of the one before. */
  | 'prev'
  /** The bytes of a record are not those that were hashed. */
  | 'hash'
  /** The last record is not the one that the head names. */
  | 'head'
  /** There are records behind the head. */
  | 'size'
  /** The log has fewer records than a checkpoint says: its end was cut off, or all of it is gone. */
  | 'cut'
  /** The records are not those that a checkpoint was made of: they were written anew. */
  | 'root'
  /** A checkpoint is not signed by this log. */
  | 'signature';

/** A place where a chain does not hold. */
export interface ChainBreak {
  readonly tenantId: string;
  readonly seq: number;
  readonly fault: ChainFault;
}

/** A break that an operator answered for. */
export interface Reanchored extends ChainBreak {
  /** The last record of what was answered for. */
  readonly until: number;
  /** What the operator said: the name of an incident. */
  readonly reason: string;
}

/** What a verification found. */
export interface VerifyReport {
  readonly ok: boolean;
  /** How many records were checked and hold. */
  readonly records: number;
  /** How many chains were looked at. */
  readonly chains: number;
  /** How many checkpoints agree with the records. */
  readonly checkpoints: number;
  /** Breaks that were answered for; the chains hold but for them. */
  readonly reanchored: readonly Reanchored[];
  readonly brokenAt?: ChainBreak;
}
