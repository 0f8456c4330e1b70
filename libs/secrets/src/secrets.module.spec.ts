import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { SecretHandle } from './handle/secret-handle';
import { secret } from './handle/secret-ref';
import { InjectSecret } from './inject-secret.decorator';
import { SecretsModule } from './secrets.module';
import { Secrets } from './secrets.service';
import { environmentSource } from './sources/environment-source';

@Injectable()
class Greeter {
  constructor(@InjectSecret('openai/key') readonly key: SecretHandle) {}
}

@Module({ imports: [SecretsModule.forFeature(['openai/key'])], providers: [Greeter] })
class GreeterModule {}

const environment = { OPENAI_KEY: 'one', DATABASE_URL: 'two' };
const root = SecretsModule.forRoot({ sources: [environmentSource({ environment })] });

describe('SecretsModule', () => {
  it('injects the handle of a secret', async () => {
    const app = await Test.createTestingModule({ imports: [root, GreeterModule] }).compile();
    const { key } = app.get(Greeter);
    expect(key).toBeInstanceOf(SecretHandle);
    await expect(key.use((value) => value)).resolves.toBe('one');
    expect(key).toBe(await app.get(Secrets).get(secret('openai/key')));
  });

  it('can be set up from other providers', async () => {
    const app = await Test.createTestingModule({
      imports: [
        SecretsModule.forRootAsync({ useFactory: () => ({ sources: [environmentSource({ environment })] }) }),
        GreeterModule,
      ],
    }).compile();
    await expect(app.get(Greeter).key.use((value) => value)).resolves.toBe('one');
  });

  it('does not start without a required secret, and names all that are missing', async () => {
    const required = [secret('a'), secret('database/url'), secret('b')];
    const imports = [SecretsModule.forRoot({ sources: [environmentSource({ environment })], required })];
    await expect(Test.createTestingModule({ imports }).compile()).rejects.toThrow(
      'Missing secrets: a, b. Put them in one of these places: the environment variable A, the environment variable B.',
    );
  });

  it('does not start without a secret that is injected', async () => {
    const imports = [
      SecretsModule.forRoot({ sources: [environmentSource({ environment: {} })] }),
      GreeterModule,
    ];
    await expect(Test.createTestingModule({ imports }).compile()).rejects.toThrow(
      'Missing secrets: openai/key',
    );
  });

  it('wipes its values at shutdown', async () => {
    const source = environmentSource({ environment });
    const material = (await source.fetch('openai/key'))!;
    source.fetch = async () => material;
    const app = await Test.createTestingModule({
      imports: [SecretsModule.forRoot({ sources: [source] })],
    }).compile();
    await app.get(Secrets).get(secret('openai/key'));
    await app.close();
    expect(material.value.every((byte) => byte === 0)).toBe(true);
  });
});
