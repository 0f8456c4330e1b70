import { setImmediate } from 'node:timers/promises';
import { Clock, type Exchange, findExchange, minutes, runInExchange, seconds } from 'unseen-guardian/kernel';
import { secret } from './handle/secret-ref';
import { Secrets } from './secrets.service';
import { environmentSource } from './sources/environment-source';
import { type SecretMaterial, SecretSource } from './sources/secret-source';

class HandClock extends Clock {
  time = 1_000_000;
  now(): number {
    return this.time;
  }
}

/** A source whose content the test writes. */
class Shelf extends SecretSource {
  fetches = 0;
  failure: Error | undefined;

  constructor(
    readonly name: string,
    readonly values: Record<string, string> = {},
  ) {
    super();
  }

  async fetch(name: string): Promise<SecretMaterial | undefined> {
    this.fetches += 1;
    await setImmediate();
    if (this.failure) throw this.failure;
    const value = this.values[name];
    return value === undefined ? undefined : { value: Buffer.from(value), version: `v-${value.length}` };
  }

  override placeOf(name: string): string {
    return `${this.name}:${name}`;
  }
}

const KEY = secret('openai/key');
/** In the middle of the jitter. */
const half = () => 0.5;
const read = async (secrets: Secrets): Promise<string> => (await secrets.get(KEY)).use((value) => value);

describe('Secrets', () => {
  it('asks the sources in order, and takes the first answer', async () => {
    const [first, second, third] = [new Shelf('a'), new Shelf('b', { 'openai/key': 'two' }), new Shelf('c')];
    const secrets = new Secrets({ sources: [first, second, third] });
    await expect(read(secrets)).resolves.toBe('two');
    expect([first.fetches, second.fetches, third.fetches]).toEqual([1, 1, 0]);
  });

  it('asks outside of the exchange that needs it, which has no say about a vault', async () => {
    const seen: unknown[] = [];
    class Vault extends Shelf {
      override fetch(name: string) {
        seen.push(findExchange());
        return super.fetch(name);
      }
    }
    const secrets = new Secrets({ sources: [new Vault('vault', { 'openai/key': 'one' })] });
    const exchange = {} as Exchange;
    const after = await runInExchange(exchange, async () => [await read(secrets), findExchange()]);
    expect([seen, after]).toEqual([[undefined], ['one', exchange]]);
  });

  it('does not ask the next source when one cannot answer', async () => {
    const broken = new Shelf('vault');
    broken.failure = new Error('vault is sealed');
    const next = new Shelf('env', { 'openai/key': 'old' });
    await expect(read(new Secrets({ sources: [broken, next] }))).rejects.toThrow('vault is sealed');
    expect(next.fetches).toBe(0);
  });

  it('keeps a value for five minutes, then sees a rotated one through the same handle', async () => {
    const clock = new HandClock();
    const shelf = new Shelf('a', { 'openai/key': 'one' });
    const handle = await new Secrets({ sources: [shelf] }, clock, half).get(KEY);
    shelf.values['openai/key'] = 'other';
    clock.time += minutes(5) - 1;
    await expect(handle.use((value) => value)).resolves.toBe('one');
    expect(handle.version).toBe('v-3');
    clock.time += 1;
    await expect(handle.use((value) => value)).resolves.toBe('other');
    expect(handle.version).toBe('v-5');
    expect(shelf.fetches).toBe(2);
  });

  it('fetches again when the clock was set back', async () => {
    const clock = new HandClock();
    const shelf = new Shelf('a', { 'openai/key': 'one' });
    const secrets = new Secrets({ sources: [shelf] }, clock, half);
    await read(secrets);
    clock.time -= minutes(60);
    await read(secrets);
    expect(shelf.fetches).toBe(2);
  });

  it('fetches once however many ask at the same time, at first and when the value is too old', async () => {
    const clock = new HandClock();
    const shelf = new Shelf('a', { 'openai/key': 'one' });
    const secrets = new Secrets({ sources: [shelf], ttlMs: 10 }, clock, half);
    await Promise.all(Array.from({ length: 50 }, () => read(secrets)));
    expect(shelf.fetches).toBe(1);
    clock.time += 10;
    await Promise.all(Array.from({ length: 50 }, () => read(secrets)));
    expect(shelf.fetches).toBe(2);
  });

  it('tries again after a failure', async () => {
    const shelf = new Shelf('a', { 'openai/key': 'one' });
    shelf.failure = new Error('down');
    const secrets = new Secrets({ sources: [shelf] });
    await expect(read(secrets)).rejects.toThrow('down');
    shelf.failure = undefined;
    await expect(read(secrets)).resolves.toBe('one');
  });

  it('gives one handle for one name', async () => {
    const secrets = new Secrets({ sources: [new Shelf('a', { 'openai/key': 'one' })] });
    expect(await secrets.get(KEY)).toBe(await secrets.get(KEY));
  });

  it('finds nothing where nothing is, until it is there', async () => {
    const clock = new HandClock();
    const shelf = new Shelf('a');
    const secrets = new Secrets({ sources: [shelf] }, clock, half);
    await expect(secrets.find(KEY)).resolves.toBeUndefined();
    shelf.values['openai/key'] = 'one';
    await expect(secrets.find(KEY)).resolves.toBeUndefined();
    expect(shelf.fetches).toBe(1);
    clock.time += seconds(5);
    await expect(read(secrets)).resolves.toBe('one');
  });

  it('names what is missing and where it may be put', async () => {
    const secrets = new Secrets({ sources: [new Shelf('a'), new Shelf('b', { present: 'x' })] });
    const required = [KEY, secret('present'), secret('database/url')];
    await expect(secrets.require(required)).rejects.toMatchObject({
      code: 'GUARDIAN_SECRET_MISSING',
      names: ['openai/key', 'database/url'],
      message:
        'Missing secrets: openai/key, database/url. Put them in one of these places: ' +
        'a:openai/key, a:database/url; b:openai/key, b:database/url.',
    });
    await expect(secrets.get(KEY)).rejects.toThrow('Missing secrets: openai/key.');
  });

  it('forgets a value that was removed from its source', async () => {
    const clock = new HandClock();
    const shelf = new Shelf('a', { 'openai/key': 'one' });
    const handle = await new Secrets({ sources: [shelf] }, clock, half).get(KEY);
    delete shelf.values['openai/key'];
    clock.time += minutes(5);
    await expect(handle.use((value) => value)).rejects.toThrow('Missing secrets: openai/key.');
  });

  it('survives a value that is wiped while others are waiting for it', async () => {
    const secrets = new Secrets({ sources: [new Shelf('a', { 'openai/key': 'one' })] });
    const handle = await secrets.get(KEY);
    const results: string[] = [];
    await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        if (index % 3 === 0) handle.dispose();
        results.push(await handle.use((value) => value));
      }),
    );
    expect(new Set(results)).toEqual(new Set(['one']));
  });

  it('refuses a name that a source could misread', async () => {
    const secrets = new Secrets({ sources: [environmentSource({ environment: {} })] });
    await expect(secrets.get({ name: '../key' })).rejects.toThrow('Not a secret name');
  });

  it.each([
    [{ sources: [] }, 'SecretsModule has no source'],
    [{ sources: [new Shelf('a')], ttlMs: 0 }, 'ttlMs must be a positive number'],
    [{ sources: [new Shelf('a')], ttlMs: Number.NaN }, 'ttlMs must be a positive number'],
    [{ sources: [new Shelf('a')], maxStaleMs: -1 }, 'maxStaleMs must be a number'],
  ])('refuses options that do not hold', (options, message) => {
    expect(() => new Secrets(options)).toThrow(message);
  });
});
