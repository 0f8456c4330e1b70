/** Secret handles: values that rotate, never print and are wiped when they are no longer needed. */
export { AccessTally } from './access/access-tally';
export { type SecretAccess, type SecretOutcome } from './access/secret-access';
export { SecretHandle } from './handle/secret-handle';
export { SecretMissingError } from './handle/secret-missing.error';
export { SecretRotatedEvent } from './handle/secret-rotated.event';
export { SecretSourceUnavailableError } from './handle/secret-source-unavailable.error';
export { type SecretRef, assertSecretName, secret } from './handle/secret-ref';
export { InjectSecret, getSecretToken } from './inject-secret.decorator';
export { SecretsModule } from './secrets.module';
export { SECRETS_OPTIONS, type SecretsOptions } from './secrets.options';
export { Secrets } from './secrets.service';
export { type DevelopmentSourceOptions, developmentSource } from './sources/development-source';
export { type EnvironmentSourceOptions, environmentSource, variableOf } from './sources/environment-source';
export { type FileSourceOptions, fileSource } from './sources/file-source';
export { type SecretMaterial, SecretSource } from './sources/secret-source';
