import { randomBytes } from 'node:crypto';
import { Test, type TestingModule } from '@nestjs/testing';
import { Database, TenantTransaction } from 'unseen-guardian/database';
import { environmentSource, secret, Secrets, SecretsModule } from 'unseen-guardian/secrets';
import { MemoryKeyStore } from '../../testing/src/stores/memory-key-store';
import { BlindIndex } from './blind-index.service';
import { EncryptionModule } from './encryption.module';
import { type EncryptionOptions } from './encryption.options';
import { Encryption } from './encryption.service';
import { KeyStore } from './keys/key-store';
import { LocalRootKey } from './keys/local-root-key';
import { PostgresKeyStore } from './keys/postgres-key-store';
import { RootKey } from './keys/root-key';

const KEY = randomBytes(32).toString('base64');
const rootKey = secret('encryption/root-key');
const place = { tenantId: 'acme', table: 'ticket', column: 'body', rowId: '1' };

const secretsWith = (value: string) =>
  SecretsModule.forRoot({ sources: [environmentSource({ environment: { ENCRYPTION_ROOT_KEY: value } })] });

const start = (options: EncryptionOptions, value = KEY): Promise<TestingModule> =>
  Test.createTestingModule({ imports: [secretsWith(value), EncryptionModule.forRoot(options)] }).compile();

describe('EncryptionModule', () => {
  it('encrypts with the root key of the secret and the given store', async () => {
    const keyStore = new MemoryKeyStore();
    const app = await start({ rootKey, keyStore });
    const cipher = await app.get(Encryption).encrypt('hello', place);
    await expect(app.get(Encryption).decrypt(cipher, place)).resolves.toBe('hello');
    const sameKey = new Encryption(LocalRootKey.fromBase64(KEY), keyStore);
    await expect(sameKey.decrypt(cipher, place)).resolves.toBe('hello');
    await expect(app.get(BlindIndex).of('acme', 'email', 'a@b.c')).resolves.toHaveLength(33);
    expect(app.get(RootKey)).toBeInstanceOf(LocalRootKey);
    await app.close();
  });

  it('can be set up from other providers', async () => {
    const options = EncryptionModule.forRootAsync({
      useFactory: () => ({ rootKey, keyStore: new MemoryKeyStore() }),
    });
    const app = await Test.createTestingModule({ imports: [secretsWith(KEY), options] }).compile();
    await expect(app.get(Encryption).encrypt('hello', place)).resolves.toBeInstanceOf(Buffer);
  });

  it('keeps keys in Postgres where there is a database', async () => {
    const database = new Database(
      { url: secret('database/url'), connectAtStart: false },
      new Secrets({ sources: [environmentSource({ environment: {} })] }),
    );
    const app = await Test.createTestingModule({
      imports: [
        secretsWith(KEY),
        {
          module: class AnyDatabaseModule {},
          global: true,
          providers: [{ provide: TenantTransaction, useValue: new TenantTransaction(database) }],
          exports: [TenantTransaction],
        },
        EncryptionModule.forRoot({ rootKey }),
      ],
    }).compile();
    expect(app.get(KeyStore)).toBeInstanceOf(PostgresKeyStore);
  });

  it.each<[string, EncryptionOptions, string, string]>([
    ['anywhere to keep keys', { rootKey }, KEY, 'Import DatabaseModule, or give a keyStore'],
    ['the secret', { rootKey, keyStore: new MemoryKeyStore() }, '', 'Missing secrets: encryption/root-key.'],
    ['32 bytes', { rootKey, keyStore: new MemoryKeyStore() }, 'AAAA', 'openssl rand -base64 32'],
    ['base64', { rootKey, keyStore: new MemoryKeyStore() }, 'hunter2!', 'openssl rand -base64 32'],
    ['a root key', { keyStore: new MemoryKeyStore() } as never, KEY, 'EncryptionModule has no root key'],
    [
      'sane limits',
      { rootKey, keyStore: new MemoryKeyStore(), maxKeys: 0 },
      KEY,
      'maxKeys must be a whole number',
    ],
  ])('does not start without %s', async (_, options, value, message) => {
    await expect(start(options, value)).rejects.toThrow(message);
  });
});
