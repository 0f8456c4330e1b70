/** How a user must have authenticated for what is at stake (RFC 9470); a requirement demands at least one of the two. */
export interface StepUpRequirement {
  /** The `acr` values of which the principal's has to be one; the first is liked best. @default any, or none */
  readonly acr?: readonly string[];
  /** How long ago the user may have authenticated, in milliseconds. @default as long ago as the token allows */
  readonly maxAge?: number;
}
