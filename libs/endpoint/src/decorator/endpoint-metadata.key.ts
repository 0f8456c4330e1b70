/** The metadata key of `@AIEndpoint`; explicit, so that two copies of this package understand each other. */
export const ENDPOINT_METADATA_KEY = 'guardian:endpoint';

/** The metadata key of `@StepUp`. */
export const STEP_UP_METADATA_KEY = 'guardian:step-up';
