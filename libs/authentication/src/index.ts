export { API_KEY_ISSUER, type ApiKey, type StoredApiKey } from './api-keys/api-key';
export { type ApiKeyRequest } from './api-keys/api-key-request';
export { apiKeyLife, type ApiKeyOptions } from './api-keys/api-keys.options';
export { ApiKeys, type IssuedApiKey } from './api-keys/api-keys.service';
export { ApiKeyStore } from './api-keys/store/api-key-store';
export { MemoryApiKeyStore } from './api-keys/store/memory-api-key-store';
export { PostgresApiKeyStore } from './api-keys/store/postgres-api-key-store';
export { AuthenticationModule } from './authentication.module';
export {
  type AuthenticationOptions,
  type CommonOptions,
  type SeveralIssuers,
} from './authentication.options';
export { AuthenticationControl } from './authentication.control';
export { type Confirmation, CONFIRMATION_METHODS, type ConfirmationMethod } from './binding/confirmation';
export { type ClientCertificateOptions } from './client-certificate/client-certificate.options';
export { CurrentPrincipal } from './current-principal.decorator';
export { type DpopOptions } from './dpop/dpop.options';
export { DpopReplayStore, type ProofUse } from './dpop/replays/dpop-replay-store';
export { MemoryDpopReplayStore } from './dpop/replays/memory-dpop-replay-store';
export { type RedisClient, RedisDpopReplayStore } from './dpop/replays/redis-dpop-replay-store';
export { type IntrospectionOptions } from './introspection/introspection.options';
export { type IssuerOptions, unsafeSymmetricKey } from './issuer/issuer.options';
export { BackChannelLogoutController } from './revocation/back-channel-logout.controller';
export { LogoutTokens } from './revocation/logout-tokens';
export { MemoryRevocationStore } from './revocation/memory-revocation-store';
export { PostgresRevocationStore } from './revocation/postgres-revocation-store';
export { type Revocation, type RevocationEntry } from './revocation/revocation';
export { type RevocationFeed, type RevocationListener, RevocationStore } from './revocation/revocation-store';
export { TokenRevocations } from './revocation/token-revocations';
export { ResourceMetadata, type ResourceMetadataMembers } from './resource/resource-metadata';
export { ScopeControl } from './scope/scope.control';
export { StepUpAuthentication } from './step-up/step-up-authentication';
export { StepUpControl } from './step-up/step-up.control';
export { type StepUpOptions, stepUpRequirement } from './step-up/step-up.options';
export { type SigningAlgorithm, type SymmetricAlgorithm } from './token/signing-algorithm';
export { isScope } from './token/parsing/claim-values';
export { TokenRejection } from './token/token-rejection';
export { TokenVerifier, type VerifiedToken } from './token/token-verifier';
