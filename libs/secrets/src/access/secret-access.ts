/** How an access to a secret went. */
export type SecretOutcome =
  /** Taken from memory. */
  | 'cached'
  /** Fetched from its source. */
  | 'fetched'
  /** Taken from memory though it is too old, since its source is away. */
  | 'stale'
  /** No source has it. */
  | 'missing'
  /** Its source refused it, or is away for too long. */
  | 'failed';

/** Accesses to a secret; never its value. */
export interface SecretAccess {
  readonly secret: string;
  /** The version in memory; empty when there is none. */
  readonly version: string;
  /** Who asked: the name given to `Secrets.get`. */
  readonly asker: string;
  readonly outcome: SecretOutcome;
  readonly count: number;
}
