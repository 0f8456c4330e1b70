import { hours, minutes, seconds } from 'unseen-guardian/kernel';
import { FixedClock } from 'unseen-guardian/testing';
import { type SecretRotatedEvent } from './handle/secret-rotated.event';
import { secret } from './handle/secret-ref';
import { SecretSourceUnavailableError } from './handle/secret-source-unavailable.error';
import { Secrets } from './secrets.service';
import { type SecretMaterial, SecretSource } from './sources/secret-source';

/** A source that can be away, say no, and give values that end. */
class Vault extends SecretSource {
  readonly name = 'vault';
  fetches = 0;
  answer: string | Error | undefined = 'one';
  expiresAt?: number;

  async fetch(): Promise<SecretMaterial | undefined> {
    this.fetches++;
    const { answer, expiresAt } = this;
    if (answer instanceof Error) throw answer;
    if (answer === undefined) return undefined;
    return { value: Buffer.from(answer), version: `v-${answer}`, ...(expiresAt && { expiresAt }) };
  }
}

const away = new SecretSourceUnavailableError('vault', 'it is sealed. Unseal it.');
const KEY = secret('openai/key');

async function opened(random = () => 0.5) {
  const [vault, clock] = [new Vault(), new FixedClock(1_000_000)];
  const secrets = new Secrets({ sources: [vault] }, clock, random);
  const handle = await secrets.get(KEY, 'chat');
  return { vault, clock, secrets, handle, read: () => handle.use((value) => value) };
}

describe('a secret whose source is away', () => {
  it('is used for an hour more, asked for every five seconds, and said to be stale', async () => {
    const { vault, clock, secrets, read } = await opened();
    vault.answer = away;
    clock.advance(minutes(5));
    await expect(read()).resolves.toBe('one');
    expect(secrets.stale).toEqual(['openai/key']);
    await read();
    expect(vault.fetches).toBe(2);
    clock.advance(seconds(5));
    await read();
    expect(vault.fetches).toBe(3);
  });

  it('is refused after that, and used again when the source is back', async () => {
    const { vault, clock, secrets, read } = await opened();
    vault.answer = away;
    clock.advance(minutes(5) + hours(1) - 1);
    await expect(read()).resolves.toBe('one');
    clock.advance(seconds(5));
    await expect(read()).rejects.toThrow(
      'The secret source "vault" cannot be reached: it is sealed. Unseal it.',
    );
    vault.answer = 'two';
    await expect(read()).resolves.toBe('two');
    expect(secrets.stale).toEqual([]);
  });

  it('is not used beyond its own end', async () => {
    const { vault, clock, read, secrets } = await opened();
    vault.expiresAt = clock.now() + minutes(20);
    clock.advance(minutes(5));
    await read();
    expect((await secrets.get(KEY)).expiresAt).toBe(vault.expiresAt);
    vault.answer = away;
    clock.advance(minutes(15) - 1);
    await expect(read()).resolves.toBe('one');
    clock.advance(1);
    await expect(read()).rejects.toThrow('cannot be reached');
  });

  it.each([
    ['denied', new Error('denied'), 'denied'],
    ['deleted', undefined, 'Missing secrets: openai/key'],
  ])('is not used when the source says that it is %s', async (_, answer, message) => {
    const { vault, clock, read } = await opened();
    vault.answer = answer;
    clock.advance(minutes(5));
    await expect(read()).rejects.toThrow(message);
    vault.answer = away;
    clock.advance(minutes(5));
    await expect(read()).rejects.toThrow('cannot be reached');
  });
});

it.each([
  ['80 %', () => 0, minutes(4)],
  ['120 %', () => 1, minutes(6)],
])('a value is fetched again after %s of its time, at the edges of the jitter', async (_, random, ttl) => {
  const { vault, clock, read } = await opened(random);
  clock.advance(ttl - 1);
  await read();
  expect(vault.fetches).toBe(1);
  clock.advance(1);
  await read();
  expect(vault.fetches).toBe(2);
});

it('tells of a rotation once, with both versions and without a value', async () => {
  const { vault, clock, secrets, read } = await opened();
  const events: SecretRotatedEvent[] = [];
  secrets.rotations.subscribe((event) => events.push(event));
  clock.advance(minutes(5));
  await read();
  vault.answer = 'two';
  clock.advance(minutes(5));
  await Promise.all([read(), read()]);
  expect(events).toEqual([{ secret: 'openai/key', version: 'v-two', previous: 'v-one' }]);
});

it('counts who accessed what and how it went, and never the value', async () => {
  const { vault, clock, secrets, read } = await opened();
  const news: string[] = [];
  secrets.accesses.subscribe((outcome) => news.push(outcome));
  await read();
  await read();
  vault.answer = away;
  clock.advance(minutes(5));
  await read();
  clock.advance(hours(2));
  await expect(read()).rejects.toThrow();
  const of = (outcome: string, count: number, version = 'v-one') => ({
    ...{ secret: 'openai/key', asker: 'chat', version, outcome, count },
  });
  expect(secrets.accesses.take()).toEqual([
    of('fetched', 1),
    of('cached', 2),
    of('stale', 1),
    of('failed', 1),
  ]);
  expect(news).toEqual(['fetched', 'cached', 'stale', 'failed']);
  expect(secrets.accesses.take()).toEqual([]);
});
