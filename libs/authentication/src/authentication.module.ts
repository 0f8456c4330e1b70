import { ConfigurableModuleBuilder, Module, type NestModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Database } from 'unseen-guardian/database';
import { Clock, FailedAttempts, SystemClock, optional } from 'unseen-guardian/kernel';
import { Secrets } from 'unseen-guardian/secrets';
import { ApiKeyAuthenticator } from './api-keys/api-key-authenticator';
import { apiKeyProviders } from './api-keys/api-key.providers';
import { apiKeyLife } from './api-keys/api-keys.options';
import { ApiKeys } from './api-keys/api-keys.service';
import { AuthenticationControl } from './authentication.control';
import { type AuthenticationOptions, issuersIn } from './authentication.options';
import { bindingMetadata } from './binding/binding-metadata';
import { openSenderConstraint } from './binding/open-sender-constraint';
import { SenderConstraint } from './binding/sender-constraint';
import { Challenges } from './challenge/challenges';
import { offeredSchemes } from './challenge/offered-schemes';
import { openIssuers, type OpenIssuer } from './issuer/open-issuers';
import { ResourceMetadata } from './resource/resource-metadata';
import { ResourceMetadataRoute } from './resource/resource-metadata.route';
import { metadataUrl, resourceUrl } from './resource/resource-url';
import { revocationStore } from './revocation/choose-revocation-store';
import { LogoutTokens } from './revocation/logout-tokens';
import { TokenRevocations } from './revocation/token-revocations';
import { ScopeControl } from './scope/scope.control';
import { StepUpAuthentication } from './step-up/step-up-authentication';
import { StepUpControl } from './step-up/step-up.control';
import { AccessTokenAuthenticator } from './token/access-token-authenticator';
import { TokenVerifier } from './token/token-verifier';
import { TrustedIssuers } from './token/trusted-issuers';
import { VerifiedTokens } from './verified-tokens';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN: AUTHENTICATION_OPTIONS } =
  new ConfigurableModuleBuilder<AuthenticationOptions>({ moduleName: 'Authentication' })
    .setClassMethodName('forRoot')
    .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
    .build();

const ISSUERS = Symbol('unseen-guardian/authentication/issuers');
const clock = optional(Clock);
const database = optional(Database);
const secrets = optional(Secrets);

/** Wires the resource server: binds the control `authentication`. */
@Module({
  providers: [
    {
      provide: ISSUERS,
      inject: [AUTHENTICATION_OPTIONS, secrets, clock],
      useFactory: (options: AuthenticationOptions, known?: Secrets, now: Clock = new SystemClock()) =>
        openIssuers(options, { secrets: known, clock: now }),
    },
    {
      provide: TrustedIssuers,
      inject: [ISSUERS],
      useFactory: (issuers: readonly OpenIssuer[]) => new TrustedIssuers(issuers),
    },
    { provide: TokenVerifier, useExisting: TrustedIssuers },
    {
      provide: TokenRevocations,
      inject: [AUTHENTICATION_OPTIONS, ISSUERS, database, clock],
      useFactory: (
        options: AuthenticationOptions,
        issuers: readonly OpenIssuer[],
        bound?: Database,
        now: Clock = new SystemClock(),
      ) =>
        new TokenRevocations(
          revocationStore(options.revocations, now, bound),
          [...issuers.map(({ rules }) => rules), apiKeyLife(options.apiKeys)],
          now,
        ),
    },
    {
      provide: LogoutTokens,
      inject: [ISSUERS, TokenRevocations],
      useFactory: (issuers: readonly OpenIssuer[], revocations: TokenRevocations) =>
        new LogoutTokens(
          issuers.map(({ reader }) => reader),
          revocations,
        ),
    },
    {
      provide: VerifiedTokens,
      inject: [TrustedIssuers, TokenRevocations, clock],
      useFactory: (issuers: TrustedIssuers, revocations: TokenRevocations, now: Clock = new SystemClock()) =>
        new VerifiedTokens(now, (token) => issuers.accepts(token) && revocations.allows(token)),
    },
    {
      provide: AccessTokenAuthenticator,
      inject: [TokenVerifier, VerifiedTokens, TokenRevocations, SenderConstraint],
      useFactory: (
        verifier: TokenVerifier,
        verified: VerifiedTokens,
        revocations: TokenRevocations,
        constraint: SenderConstraint,
      ) => new AccessTokenAuthenticator({ verifier, verified, revocations, constraint }),
    },
    {
      provide: SenderConstraint,
      inject: [AUTHENTICATION_OPTIONS, secrets, clock],
      useFactory: (options: AuthenticationOptions, known?: Secrets, now: Clock = new SystemClock()) =>
        openSenderConstraint(options, { secrets: known, clock: now }),
    },
    {
      provide: ResourceMetadata,
      inject: [AUTHENTICATION_OPTIONS],
      useFactory: (options: AuthenticationOptions) => {
        const issuers = issuersIn(options).map(({ issuer }) => issuer);
        const metadata = new ResourceMetadata(options.resource, issuers);
        metadata.add(bindingMetadata(options));
        return metadata;
      },
    },
    {
      provide: ResourceMetadataRoute,
      inject: [ResourceMetadata, HttpAdapterHost],
      useFactory: (metadata: ResourceMetadata, adapters: HttpAdapterHost) =>
        new ResourceMetadataRoute(metadata, adapters),
    },
    {
      provide: Challenges,
      inject: [AUTHENTICATION_OPTIONS],
      useFactory: (options: AuthenticationOptions) =>
        new Challenges(
          offeredSchemes(options),
          options.resource === undefined ? undefined : metadataUrl(resourceUrl(options.resource)),
        ),
    },
    {
      provide: AuthenticationControl,
      inject: [AccessTokenAuthenticator, ApiKeyAuthenticator, Challenges, optional(FailedAttempts)],
      useFactory: (
        accessTokens: AccessTokenAuthenticator,
        apiKeys: ApiKeyAuthenticator | undefined,
        challenges: Challenges,
        failures?: FailedAttempts,
      ) => new AuthenticationControl([accessTokens, ...(apiKeys ? [apiKeys] : [])], challenges, failures),
    },
    {
      provide: StepUpControl,
      inject: [Challenges],
      useFactory: (challenges: Challenges) => new StepUpControl(challenges),
    },
    {
      provide: StepUpAuthentication,
      inject: [Challenges, clock],
      useFactory: (challenges: Challenges, now: Clock = new SystemClock()) =>
        new StepUpAuthentication(challenges, now),
    },
    {
      provide: ScopeControl,
      inject: [Challenges],
      useFactory: (challenges: Challenges) => new ScopeControl(challenges),
    },
    ...apiKeyProviders(AUTHENTICATION_OPTIONS),
  ],
  exports: [
    ApiKeys,
    AuthenticationControl,
    LogoutTokens,
    ResourceMetadata,
    ScopeControl,
    StepUpAuthentication,
    StepUpControl,
    TokenRevocations,
    TokenVerifier,
  ],
})
export class AuthenticationModule extends ConfigurableModuleClass implements NestModule {
  constructor(private readonly metadata: ResourceMetadataRoute) {
    super();
  }

  /** Adds the route of the metadata; Nest calls this before it adds those of controllers. */
  configure(): void {
    this.metadata.mount();
  }
}
