export { AuthenticationModule } from './authentication.module';
export { type AuthenticationOptions } from './authentication.options';
export { AuthenticationControl } from './authentication.control';
export { CurrentPrincipal } from './current-principal.decorator';
export { type SigningAlgorithm } from './token/signing-algorithm';
export { TokenRejection } from './token/token-rejection';
export { TokenVerifier, type VerifiedToken } from './token/token-verifier';
