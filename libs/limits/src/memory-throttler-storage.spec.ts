import fc from 'fast-check';
import { FixedClock } from '../../testing/src/fixed-clock';
import { MemoryThrottlerStorage } from './memory-throttler-storage';

const TTL = 60_000;

it('lets exactly the limit through in any span, and says when there is room again', async () => {
  const clock = new FixedClock();
  const storage = new MemoryThrottlerStorage(clock);
  const hit = () => storage.increment('a', TTL, 3, 0, 'test');
  expect(await hit()).toEqual({ totalHits: 1, timeToExpire: 60, isBlocked: false, timeToBlockExpire: 0 });
  clock.advance(20_000);
  await hit();
  await hit();
  expect(await hit()).toEqual({ totalHits: 4, timeToExpire: 40, isBlocked: true, timeToBlockExpire: 40 });
  clock.advance(40_000);
  expect((await hit()).isBlocked).toBe(false);
  expect((await hit()).isBlocked).toBe(true);
});

it('keeps keys and throttlers apart', async () => {
  const storage = new MemoryThrottlerStorage(new FixedClock());
  const hit = async (key: string, name: string) => (await storage.increment(key, TTL, 1, 0, name)).isBlocked;
  expect([await hit('a', 'x'), await hit('a', 'y'), await hit('b', 'x'), await hit('a', 'x')]).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

it('refuses for the block duration when there is one', async () => {
  const clock = new FixedClock();
  const storage = new MemoryThrottlerStorage(clock);
  const hit = () => storage.increment('a', 1000, 1, 5000, 'test');
  await hit();
  expect(await hit()).toMatchObject({ isBlocked: true, timeToBlockExpire: 5 });
  clock.advance(4999);
  expect(await hit()).toMatchObject({ isBlocked: true, timeToBlockExpire: 1 });
  clock.advance(1);
  expect(await hit()).toMatchObject({ isBlocked: false, totalHits: 1 });
});

it('counts like a list of all times', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 300 }), async (pauses) => {
      const clock = new FixedClock();
      const storage = new MemoryThrottlerStorage(clock);
      let times: number[] = [];
      for (const pause of pauses) {
        clock.advance(pause);
        times = times.filter((time) => time > clock.now() - 1000);
        const isBlocked = times.length >= 5;
        if (!isBlocked) times.push(clock.now());
        expect((await storage.increment('a', 1000, 5, 0, 'test')).isBlocked).toBe(isBlocked);
      }
    }),
    { numRuns: 50 },
  );
});

it('forgets keys that are idle, without a timer', async () => {
  const clock = new FixedClock();
  const storage = new MemoryThrottlerStorage(clock);
  for (let index = 0; index < 100; index++) await storage.increment(`key-${index}`, 1000, 5, 0, 'test');
  clock.advance(1000);
  for (let index = 0; index < 60; index++) await storage.increment('other', 1000, 100, 0, 'test');
  expect(storage.size).toBe(1);
});

it('never holds more keys than it may', async () => {
  const storage = new MemoryThrottlerStorage(new FixedClock(), 10);
  for (let index = 0; index < 100; index++) await storage.increment(`key-${index}`, TTL, 5, 0, 'test');
  expect(storage.size).toBe(10);
});
