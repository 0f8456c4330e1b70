/** A place outside of the database to which checkpoints go, so that a rewritten log is seen. */
export abstract class CheckpointWitness {
  /** For messages and health checks. */
  abstract readonly name: string;

  /**
   * Takes a signed note, and answers when it cannot be lost there any more. The same note may come twice.
   *
   * @throws Error when it could not be taken; it is tried again.
   */
  abstract publish(note: string): Promise<void>;
}
