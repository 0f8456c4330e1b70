import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { TenantTransaction } from 'unseen-guardian/database';
import { Clock, optional } from 'unseen-guardian/kernel';
import { Secrets } from 'unseen-guardian/secrets';
import { BlindIndex } from './blind-index.service';
import { ENCRYPTION_OPTIONS, type EncryptionOptions } from './encryption.options';
import { Encryption } from './encryption.service';
import { KeyStore } from './keys/key-store';
import { LocalRootKey } from './keys/local-root-key';
import { PostgresKeyStore } from './keys/postgres-key-store';
import { RootKey } from './keys/root-key';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<EncryptionOptions>({
  moduleName: 'Encryption',
  optionsInjectionToken: ENCRYPTION_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build();

async function openRootKey({ rootKey }: EncryptionOptions, secrets: Secrets): Promise<RootKey> {
  if (!rootKey?.name)
    throw new Error(
      'EncryptionModule has no root key. Name the secret that holds it: rootKey: secret("encryption/root-key").',
    );
  const handle = await secrets.get(rootKey, 'encryption');
  return handle.use((text) => LocalRootKey.fromBase64(text));
}

function chooseKeyStore({ keyStore }: EncryptionOptions, transaction?: TenantTransaction): KeyStore {
  if (keyStore) return keyStore;
  if (transaction) return new PostgresKeyStore(transaction);
  throw new Error(
    'EncryptionModule has nowhere to keep keys. Import DatabaseModule, or give a keyStore: EncryptionModule.forRoot({ keyStore }).',
  );
}

/** Provides {@link Encryption} and {@link BlindIndex}; needs `SecretsModule`. */
@Module({
  providers: [
    { provide: RootKey, inject: [ENCRYPTION_OPTIONS, Secrets], useFactory: openRootKey },
    {
      provide: KeyStore,
      inject: [ENCRYPTION_OPTIONS, optional(TenantTransaction)],
      useFactory: chooseKeyStore,
    },
    {
      provide: Encryption,
      inject: [ENCRYPTION_OPTIONS, RootKey, KeyStore, optional(Clock)],
      useFactory: (options: EncryptionOptions, rootKey: RootKey, store: KeyStore, clock?: Clock) =>
        new Encryption(rootKey, store, options, clock),
    },
    { provide: BlindIndex, inject: [RootKey], useFactory: (rootKey: RootKey) => new BlindIndex(rootKey) },
  ],
  exports: [Encryption, BlindIndex, RootKey, KeyStore],
})
export class EncryptionModule extends ConfigurableModuleClass {}
