import { modelFromEnvironment } from './model-from-environment';
import { PROVIDERS } from './providers';

const LOCAL = 'http://127.0.0.1:11434/v1';

describe('modelFromEnvironment', () => {
  it('is offline by default: no key, nobody outside', async () => {
    for (const environment of [{}, { AI_PROVIDER: '' }, { AI_PROVIDER: 'offline' }]) {
      const declaration = modelFromEnvironment(environment);
      expect(declaration.recipient).toBe('offline:local');
      expect(declaration.secret).toBeUndefined();
      expect((await declaration.create('')).provider).toBe('offline');
    }
  });

  it.each(Object.keys(PROVIDERS))('makes a model of %s, with its recipient and its key', async (name) => {
    const declaration = modelFromEnvironment({
      AI_PROVIDER: name,
      AI_REGION: 'eu',
      AI_MODEL: 'some-model',
      AI_BASE_URL: LOCAL,
      OPENAI_COMPATIBLE_KEY: 'set',
    });
    expect(declaration.recipient).toBe(`${name}:eu`);
    expect(declaration.secret?.name).toBe(`${name}/key`);
    const model = await declaration.create('not-a-key');
    expect(model.modelId).toBe('some-model');
    expect(model.specificationVersion).toBe('v3');
  });

  it('asks for no key of a server of one’s own', () => {
    const environment = { AI_PROVIDER: 'openai-compatible', AI_MODEL: 'llama', AI_BASE_URL: LOCAL };
    expect(modelFromEnvironment(environment).secret).toBeUndefined();
  });

  const FLAWS: readonly [environment: Record<string, string>, remedy: RegExp][] = [
    [{ AI_PROVIDER: 'opneai' }, /unknown. Use one of: offline, openai, anthropic/],
    [{ AI_PROVIDER: 'constructor' }, /unknown/],
    [{ AI_PROVIDER: 'openai-compatible', AI_MODEL: 'llama' }, /needs AI_BASE_URL/],
    [{ AI_PROVIDER: 'openai-compatible', AI_BASE_URL: LOCAL }, /set AI_MODEL/],
    [{ AI_PROVIDER: 'openai', AI_BASE_URL: 'http://models.example/v1' }, /must be https/],
    [{ AI_PROVIDER: 'openai', AI_BASE_URL: 'models.example' }, /must be https/],
  ];
  it.each(FLAWS)('refuses %o', (environment, remedy) => {
    expect(() => modelFromEnvironment(environment)).toThrow(remedy);
  });
});
