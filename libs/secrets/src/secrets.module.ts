import { ConfigurableModuleBuilder, type DynamicModule, Module, type Provider } from '@nestjs/common';
import { Clock, optional } from 'unseen-guardian/kernel';
import { secret } from './handle/secret-ref';
import { getSecretToken } from './inject-secret.decorator';
import { SECRETS_OPTIONS, type SecretsOptions } from './secrets.options';
import { Secrets } from './secrets.service';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<SecretsOptions>({
  moduleName: 'Secrets',
  optionsInjectionToken: SECRETS_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build();

/** Holds the tokens of the secrets that one module asks for. */
@Module({})
class SecretFeatureModule {}

const handleProvider = (name: string): Provider => ({
  provide: getSecretToken(name),
  inject: [Secrets],
  useFactory: (secrets: Secrets) => secrets.get(secret(name)),
});

/** Provides {@link Secrets}, and does not start without the secrets that are required. */
@Module({
  providers: [
    {
      provide: Secrets,
      inject: [SECRETS_OPTIONS, optional(Clock)],
      useFactory: async (options: SecretsOptions, clock?: Clock): Promise<Secrets> => {
        const secrets = new Secrets(options, clock);
        await secrets.require(options.required ?? []);
        return secrets;
      },
    },
  ],
  exports: [Secrets],
})
export class SecretsModule extends ConfigurableModuleClass {
  /** Makes the handles of these secrets injectable with `@InjectSecret`; the application does not start without them. */
  static forFeature(names: readonly string[]): DynamicModule {
    const providers = names.map(handleProvider);
    return { module: SecretFeatureModule, providers, exports: names.map(getSecretToken) };
  }
}
