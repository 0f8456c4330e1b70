import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { AuthorizationControl } from './authorization.control';
import { type AuthorizationOptions, policyEngine } from './authorization.options';
import { Authorization } from './authorization.service';
import { PolicyEngine } from './policy-engine';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN: AUTHORIZATION_OPTIONS } =
  new ConfigurableModuleBuilder<AuthorizationOptions>({ moduleName: 'Authorization' })
    .setClassMethodName('forRoot')
    .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
    .build();

/** Wires the policy engine: binds the control `authorization` and the service `Authorization`. */
@Module({
  providers: [
    {
      provide: PolicyEngine,
      inject: [AUTHORIZATION_OPTIONS],
      useFactory: (options: AuthorizationOptions) => policyEngine(options),
    },
    {
      provide: Authorization,
      inject: [PolicyEngine],
      useFactory: (engine: PolicyEngine) => new Authorization(engine),
    },
    {
      provide: AuthorizationControl,
      inject: [PolicyEngine],
      useFactory: (engine: PolicyEngine) => new AuthorizationControl(engine),
    },
  ],
  exports: [Authorization, AuthorizationControl, PolicyEngine],
})
export class AuthorizationModule extends ConfigurableModuleClass {}
