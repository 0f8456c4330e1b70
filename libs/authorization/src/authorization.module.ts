import { randomBytes } from 'node:crypto';
import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { RootKey } from 'unseen-guardian/encryption';
import { optional } from 'unseen-guardian/kernel';
import { AuthorizationControl } from './authorization.control';
import { type AuthorizationOptions, policyEngine } from './authorization.options';
import { Authorization } from './authorization.service';
import { DECISION_KEY_LABEL, DecisionDigest } from './engine/decision-digest';
import { Decisions } from './engine/decisions.service';
import { PolicyEngine } from './engine/policy-engine';
import { EntityLoaders } from './entity/entity-loaders';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN: AUTHORIZATION_OPTIONS } =
  new ConfigurableModuleBuilder<AuthorizationOptions>({ moduleName: 'Authorization' })
    .setClassMethodName('forRoot')
    .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
    .build();

/** Without a root key digests are good for this process alone. */
const digestOf = async (rootKey?: RootKey): Promise<DecisionDigest> =>
  new DecisionDigest(rootKey ? await rootKey.derive(DECISION_KEY_LABEL) : randomBytes(32));

/** Wires the policy engine: binds the control `authorization` and the service `Authorization`. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    {
      provide: PolicyEngine,
      inject: [AUTHORIZATION_OPTIONS],
      useFactory: (options: AuthorizationOptions) => policyEngine(options),
    },
    { provide: DecisionDigest, inject: [optional(RootKey)], useFactory: digestOf },
    {
      provide: Decisions,
      inject: [PolicyEngine, DecisionDigest, DiscoveryService],
      useFactory: (engine: PolicyEngine, digest: DecisionDigest, discovery: DiscoveryService) =>
        new Decisions(engine, digest, discovery),
    },
    {
      provide: EntityLoaders,
      inject: [DiscoveryService, optional(Database), optional(TenantTransaction)],
      useFactory: (discovery: DiscoveryService, database?: Database, transactions?: TenantTransaction) =>
        new EntityLoaders(discovery, { database, transactions }),
    },
    {
      provide: Authorization,
      inject: [Decisions],
      useFactory: (decisions: Decisions) => new Authorization(decisions),
    },
    {
      provide: AuthorizationControl,
      inject: [Decisions, EntityLoaders],
      useFactory: (decisions: Decisions, loaders: EntityLoaders) =>
        new AuthorizationControl(decisions, loaders),
    },
  ],
  exports: [Authorization, AuthorizationControl, Decisions, EntityLoaders, PolicyEngine],
})
export class AuthorizationModule extends ConfigurableModuleClass {}
