import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, DiscoveryModule } from '@nestjs/core';
import { AuditModule } from 'unseen-guardian/audit';
import { AuthenticationModule } from 'unseen-guardian/authentication';
import { type AuthorizationOptions, AuthorizationModule, Decisions } from 'unseen-guardian/authorization';
import { DatabaseModule } from 'unseen-guardian/database';
import { EncryptionModule } from 'unseen-guardian/encryption';
import {
  ActionAuthority,
  PromptControls,
  ProviderGate,
  ReplyControls,
  ReplyDoor,
} from 'unseen-guardian/kernel';
import { LimitsModule } from 'unseen-guardian/limits';
import { LineageModule } from 'unseen-guardian/lineage';
import { ModelModule, type ModelOptions } from 'unseen-guardian/model';
import { PrivacyModule } from 'unseen-guardian/privacy';
import { secret, SecretsModule } from 'unseen-guardian/secrets';
import { ProblemFilter } from '../http/problem.filter';
import { ProxyTrust } from '../http/proxy-trust';
import { PromptFieldControl } from '../controls/prompt-field.control';
import { BOUND_CONTROLS, BoundControls } from '../pipeline/bound-controls';
import { EndpointExplorer } from '../pipeline/endpoint-explorer';
import { EndpointPolicies } from '../pipeline/endpoint-policies';
import { ExchangeGate } from '../pipeline/exchange-gate';
import { ExchangeLine } from '../pipeline/exchange-line';
import { ExchangeRegistry } from '../pipeline/exchange-registry';
import { RouteCoverage } from '../pipeline/route-coverage';
import { ReadableReply } from '../http/readable-reply';
import { ReleaseControl } from '../controls/release.control';
import { RawReplies } from '../raw/raw-replies.service';
import { SocketExchanges } from '../socket/socket-exchanges';
import { SocketReplies } from '../socket/socket-replies.service';
import { ServiceStart } from '../pipeline/service-start';
import { Settlement } from '../pipeline/settlement';
import { PolicyAuthority } from '../tools/policy-authority';
import { ToolAllowLists } from '../tools/tool-allow-lists';
import { TransportControl } from '../controls/transport.control';
import { type ASYNC_OPTIONS_TYPE, GuardianOptionsModule, type OPTIONS_TYPE } from './guardian-options.module';
import { GUARDIAN_OPTIONS, type GuardianOptions } from './guardian.options';
import { assertPolicyPurposes } from './policy-purposes';

/** Takes the options of one feature module out of the options of the whole. */
const part = <Options extends object>(select: (options: GuardianOptions) => Options) => ({
  inject: [GUARDIAN_OPTIONS],
  useFactory: select,
  isGlobal: true,
});

/** Judges are shown as little as models are: what finds personal data in prompts finds it for them too. */
const modelPart = ({
  models,
  recipients,
  egress,
  injection,
  spotlighting,
  unsafeOutput,
  replies,
  structuredOutput,
  tools,
  approvals,
  privacy = {},
}: GuardianOptions): ModelOptions => ({
  models,
  recipients,
  ...(egress && { egress }),
  ...(spotlighting && { spotlighting }),
  ...(unsafeOutput && { unsafeOutput }),
  ...(replies && { replies }),
  ...(structuredOutput && { structuredOutput }),
  ...(tools && { tools }),
  ...(approvals && { approvals }),
  injection: {
    ...(privacy.detector && { detector: privacy.detector }),
    ...(privacy.tenantDetector && { tenantDetector: privacy.tenantDetector }),
    ...injection,
  },
});

const authorizationPart = ({ authorization, purposes }: GuardianOptions): AuthorizationOptions => {
  assertPolicyPurposes(authorization, purposes);
  return authorization;
};

/** Every feature that the pipeline stands on. */
const FEATURES = [
  SecretsModule.forRootAsync(part(({ secrets }) => secrets)),
  DatabaseModule.forRootAsync(part(({ database }) => database ?? { url: secret('database/url') })),
  EncryptionModule.forRootAsync(part(({ encryption }) => encryption)),
  AuditModule.forRootAsync(part(({ audit }) => audit ?? {})),
  LineageModule.forRootAsync(part(({ lineage }) => lineage ?? {})),
  AuthenticationModule.forRootAsync(part(({ authentication }) => authentication)),
  AuthorizationModule.forRootAsync(part(authorizationPart)),
  LimitsModule.forRootAsync(part(({ limits }) => limits ?? {})),
  PrivacyModule.forRootAsync(part(({ privacy }) => privacy ?? {})),
  ModelModule.forRootAsync(part(modelPart)),
];

/** What the decorator's guard, interceptor, pipe and filter need wherever a host uses them. */
const PUBLIC = [
  ActionAuthority,
  BoundControls,
  EndpointExplorer,
  ExchangeLine,
  ExchangeRegistry,
  PromptControls,
  PromptFieldControl,
  ProviderGate,
  RawReplies,
  ReadableReply,
  ReplyControls,
  Settlement,
  SocketExchanges,
  SocketReplies,
];

/** The whole framework: import it once, at the root, and put `@AIEndpoint` on handlers. */
@Global()
@Module({
  imports: [DiscoveryModule, ...FEATURES],
  providers: [
    TransportControl,
    ReleaseControl,
    PromptFieldControl,
    ...BOUND_CONTROLS,
    EndpointExplorer,
    EndpointPolicies,
    ExchangeLine,
    ExchangeRegistry,
    RawReplies,
    {
      provide: ReadableReply,
      inject: [Decisions],
      useFactory: (decisions: Decisions) => new ReadableReply(decisions),
    },
    ProxyTrust,
    RouteCoverage,
    ServiceStart,
    Settlement,
    SocketExchanges,
    SocketReplies,
    { provide: ProviderGate, useClass: ExchangeGate },
    { provide: ActionAuthority, useClass: PolicyAuthority },
    { provide: ReplyDoor, useExisting: RawReplies },
    ToolAllowLists,
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [...PUBLIC, ...FEATURES.map(({ module }) => module)],
})
export class GuardianModule {
  /** Sets the framework up with options at hand. */
  static forRoot(options: typeof OPTIONS_TYPE): DynamicModule {
    return { module: GuardianModule, imports: [GuardianOptionsModule.forRoot(options)] };
  }

  /** Sets the framework up with options that are made by a factory. */
  static forRootAsync(options: typeof ASYNC_OPTIONS_TYPE): DynamicModule {
    return { module: GuardianModule, imports: [GuardianOptionsModule.forRootAsync(options)] };
  }
}
