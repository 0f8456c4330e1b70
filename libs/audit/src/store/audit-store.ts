/** A record on its way into the log. */
export interface AuditRecord {
  /** The chain it belongs to; `-` is the chain of callers that are not known. */
  readonly tenantId: string;
  /** A UUID that no other record has. */
  readonly eventId: string;
  /** The bytes that are stored and hashed. */
  readonly body: Buffer;
}

/** A record in its place. */
export interface ChainedRecord extends AuditRecord {
  /** The place in the chain, from 1, without gaps. */
  readonly seq: number;
  /** The hash of the record before. */
  readonly prev: Buffer;
  readonly hash: Buffer;
}

/** The end of a chain. */
export interface ChainHead {
  readonly tenantId: string;
  /** How many records the chain has. */
  readonly size: number;
  /** The hash of the last one. */
  readonly head: Buffer;
  /** The roots of the complete subtrees of the tree over the hashes of the records, largest first (RFC 6962). */
  readonly subtrees: Buffer;
}

/** A checkpoint as it is stored. */
export interface StoredCheckpoint {
  readonly tenantId: string;
  /** How many records the chain had. */
  readonly size: number;
  /** A signed note (C2SP tlog-checkpoint). */
  readonly note: string;
}

/** Where the audit log lies. */
export abstract class AuditStore {
  /**
   * Writes a batch at the end of the chains, whole or not at all, and answers when it cannot be lost any more.
   *
   * A record whose `eventId` is there already is left out, so a batch can be handed in again after a failure.
   */
  abstract append(batch: readonly AuditRecord[]): Promise<void>;

  /** Records of one chain in their order, from this place on. */
  abstract read(tenantId: string, fromSeq: number, limit: number): Promise<readonly ChainedRecord[]>;

  /** The heads of every chain, or of the one named. */
  abstract heads(tenantId?: string): Promise<readonly ChainHead[]>;

  /**
   * Writes a record behind a break that an operator answers for: the chain goes on from the records that are there.
   * The tree is made again from them; a missing record counts as 32 zero bytes.
   *
   * @param until The last place that is answered for, at least the size of the chain; the record gets the next one.
   */
  abstract reanchor(record: AuditRecord, until: number): Promise<void>;

  /** Keeps a checkpoint; false when there is one of this size already. */
  abstract addCheckpoint(checkpoint: StoredCheckpoint): Promise<boolean>;

  /** Checkpoints of one chain in the order of their sizes, from this size on. */
  abstract checkpoints(
    tenantId: string,
    fromSize: number,
    limit: number,
  ): Promise<readonly StoredCheckpoint[]>;

  /** The last checkpoint of each chain. */
  abstract lastCheckpoints(): Promise<readonly StoredCheckpoint[]>;
}
