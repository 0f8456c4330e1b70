import { environmentSource, variableOf } from './environment-source';

const text = async (
  source: ReturnType<typeof environmentSource>,
  name: string,
): Promise<string | undefined> => (await source.fetch(name))?.value.toString();

describe('environmentSource', () => {
  it.each([
    ['openai/key', 'OPENAI_KEY'],
    ['database/url', 'DATABASE_URL'],
    ['a.b-c_d', 'A_B_C_D'],
  ])('reads %s from %s', (name, variable) => {
    expect(variableOf(name)).toBe(variable);
  });

  it('reads the variable of the secret, or the one it was told', async () => {
    const source = environmentSource({
      environment: { OPENAI_KEY: 'one', MY_URL: 'two' },
      variables: { 'database/url': 'MY_URL' },
    });
    await expect(text(source, 'openai/key')).resolves.toBe('one');
    await expect(text(source, 'database/url')).resolves.toBe('two');
    expect(source.placeOf('database/url')).toBe('the environment variable MY_URL');
  });

  it.each([{}, { OPENAI_KEY: '' }])('takes an absent or empty variable for missing', async (environment) => {
    await expect(environmentSource({ environment }).fetch('openai/key')).resolves.toBeUndefined();
  });

  it('is not fooled by names that every object has', async () => {
    await expect(environmentSource({ environment: {} }).fetch('constructor')).resolves.toBeUndefined();
  });

  it('counts how often the value changed', async () => {
    const environment = { OPENAI_KEY: 'one' };
    const source = environmentSource({ environment });
    const version = async (): Promise<string> => (await source.fetch('openai/key'))!.version;
    expect([await version(), await version()]).toEqual(['1', '1']);
    environment.OPENAI_KEY = 'two';
    expect(await version()).toBe('2');
  });

  describe('in production', () => {
    const before = process.env.NODE_ENV;
    beforeEach(() => (process.env.NODE_ENV = 'production'));
    afterEach(() => (process.env.NODE_ENV = before));

    it('refuses, and says how to accept it', () => {
      expect(() => environmentSource()).toThrow('environmentSource({ allowInProduction: true })');
    });

    it('works when it was accepted by name', async () => {
      const source = environmentSource({ allowInProduction: true, environment: { OPENAI_KEY: 'one' } });
      await expect(text(source, 'openai/key')).resolves.toBe('one');
    });
  });
});
