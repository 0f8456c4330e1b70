/** The value of a secret is another one now; what was built from it has to be built again. */
export class SecretRotatedEvent {
  constructor(
    readonly secret: string,
    /** The version that is used from now on. */
    readonly version: string,
    /** The one that was used until now. */
    readonly previous: string,
  ) {}
}
