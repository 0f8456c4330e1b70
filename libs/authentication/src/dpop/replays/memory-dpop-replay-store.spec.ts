import { seconds } from 'unseen-guardian/kernel';
import { FixedClock } from '../../../../testing/src/fixed-clock';
import { MemoryDpopReplayStore } from './memory-dpop-replay-store';

const use = (proofId: string, thumbprint = 'ana') => ({ thumbprint, proofId });
const LIFETIME = seconds(60);

it('records a proof once, as long as it can hold', async () => {
  const clock = new FixedClock();
  const store = new MemoryDpopReplayStore(clock);
  expect(await store.record(use('1'), LIFETIME)).toBe(true);
  clock.advance(LIFETIME - 1);
  expect(await store.record(use('1'), LIFETIME)).toBe(false);
  clock.advance(1);
  expect(await store.record(use('1'), LIFETIME)).toBe(true);
});

it('takes ids of one key for no others', async () => {
  const store = new MemoryDpopReplayStore(new FixedClock());
  const uses = [use('1', 'ana'), use('1', 'ben'), use('a1', 'n'), use('1', 'na')];
  expect(await Promise.all(uses.map((each) => store.record(each, LIFETIME)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

it('lets one of many uses at once through', async () => {
  const store = new MemoryDpopReplayStore(new FixedClock());
  const recorded = await Promise.all(Array.from({ length: 50 }, () => store.record(use('1'), LIFETIME)));
  expect(recorded.filter(Boolean)).toHaveLength(1);
});

it('forgets none when it is full, nor lets one key fill it, and has room again when they expire', async () => {
  const clock = new FixedClock();
  const store = new MemoryDpopReplayStore(clock, 3, 2);
  for (const id of ['1', '2']) await store.record(use(id, 'eve'), LIFETIME);
  await expect(store.record(use('3', 'eve'), LIFETIME)).rejects.toThrow(/faster than they expire/);
  expect(await store.record(use('1', 'ana'), LIFETIME)).toBe(true);
  await expect(store.record(use('1', 'ben'), LIFETIME)).rejects.toThrow(/faster than they expire/);
  expect(await store.record(use('1', 'eve'), LIFETIME)).toBe(false);
  expect(store.size).toBe(3);
  clock.advance(LIFETIME);
  expect(await store.record(use('3', 'eve'), LIFETIME)).toBe(true);
  expect(store.size).toBe(1);
});
