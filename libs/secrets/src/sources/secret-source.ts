/** What a source gives for a name. */
export interface SecretMaterial {
  /** The value, UTF-8; whoever receives it owns it and wipes it. */
  readonly value: Buffer;
  /** Changes when the value changes, and says nothing about it. */
  readonly version: string;
  /** When the value ends by itself, in milliseconds since the Unix epoch: a lease, say. @default never */
  readonly expiresAt?: number;
}

/** A place where secrets are kept. */
export abstract class SecretSource {
  /** The name of the source, for messages. */
  abstract readonly name: string;

  /**
   * Fetches the current value; `undefined` when the source does not have it.
   *
   * @throws SecretSourceUnavailableError when the source cannot be reached now: an older value is then used for a while.
   * @throws Error when it refuses to answer, or when the secret is not kept safely. The next source is not asked.
   */
  abstract fetch(name: string): Promise<SecretMaterial | undefined>;

  /** Where an operator puts this secret, for the message that says it is missing. */
  placeOf(_name: string): string {
    return this.name;
  }
}
