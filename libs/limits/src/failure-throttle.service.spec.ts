import { Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  Clock,
  FailedAttempts,
  minutes,
  seconds,
  Timers,
  TooManyRequestsException,
} from 'unseen-guardian/kernel';
import { FixedClock } from '../../testing/src/fixed-clock';
import { FixedTimers } from '../../testing/src/fixed-timers';
import { type FailureThrottle } from './failure-throttle.service';
import { LimitsModule } from './limits.module';
import { type FailureLimit, type LimitsOptions } from './limits.options';

const HERE = '192.0.2.1';

async function boot(failures: FailureLimit = {}, options: LimitsOptions = {}) {
  const clock = new FixedClock();
  const timers = new FixedTimers(clock);
  @Module({
    providers: [
      { provide: Clock, useValue: clock },
      { provide: Timers, useValue: timers },
    ],
    exports: [Clock, Timers],
  })
  class TimeModule {}
  const imports = [{ module: TimeModule, global: true }, LimitsModule.forRoot({ failures, ...options })];
  const module = await Test.createTestingModule({ imports }).compile();
  return { timers, throttle: module.get<FailureThrottle>(FailedAttempts) };
}

/** Lets what was begun come as far as its pause. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

async function failures(throttle: FailureThrottle, count: number, network = HERE): Promise<void> {
  for (let left = count; left > 0; left--) void throttle.failed(network);
  await settle();
}

it('answers ten at once, and lets each further one wait twice as long, up to eight seconds', async () => {
  const { throttle, timers } = await boot();
  await failures(throttle, 10);
  expect(timers.pending).toEqual([]);
  await failures(throttle, 8);
  expect(timers.pending).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
});

it('lets the refusal go when its time is over, and makes room for the next', async () => {
  const { throttle, timers } = await boot({ free: 1 });
  await failures(throttle, 1);
  let isOver = false;
  const failed = throttle.failed(HERE).then(() => (isOver = true));
  await settle();
  timers.advance(249);
  await settle();
  expect([isOver, throttle.waiting]).toEqual([false, 1]);
  timers.advance(1);
  await failed;
  expect([isOver, throttle.waiting]).toEqual([true, 0]);
});

it('counts each network by itself', async () => {
  const { throttle, timers } = await boot({ free: 1 });
  await failures(throttle, 2);
  await failures(throttle, 1, '192.0.2.2');
  expect(timers.pending).toEqual([250]);
});

it('forgets failures that have left the span', async () => {
  const { throttle, timers } = await boot({ free: 2, ttl: minutes(1) });
  await failures(throttle, 2);
  timers.advance(minutes(1));
  await failures(throttle, 2);
  expect(timers.pending).toEqual([]);
});

it('answers 429 where too many wait, and says when to come back', async () => {
  const { throttle, timers } = await boot({ free: 1, firstDelay: seconds(3), mostWaiting: 2 });
  await failures(throttle, 3);
  const refused = await throttle.failed(HERE).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TooManyRequestsException);
  expect((refused as TooManyRequestsException).headers).toEqual({ 'Retry-After': '8' });
  expect([throttle.waiting, timers.pending.length]).toEqual([2, 2]);
});

it('waits for nobody who is gone', async () => {
  const { throttle, timers } = await boot({ free: 1 });
  await failures(throttle, 1);
  const caller = new AbortController();
  const failed = throttle.failed(HERE, caller.signal);
  await settle();
  caller.abort();
  await failed;
  expect([throttle.waiting, timers.pending]).toEqual([0, []]);
  await throttle.failed(HERE, caller.signal);
});

it('shows a storage of one’s own no address, and fails with it', async () => {
  const keys: string[] = [];
  const answer = { totalHits: 1, timeToExpire: 1, isBlocked: false, timeToBlockExpire: 0 };
  const asked = await boot({}, { storage: { increment: async (key) => (keys.push(key), answer) } });
  await asked.throttle.failed(HERE);
  expect(keys).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
  const broken = await boot({}, { storage: { increment: () => Promise.reject(new Error('gone')) } });
  await expect(broken.throttle.failed(HERE)).rejects.toThrow('gone');
});

it.each<[string, FailureLimit]>([
  ['nothing that is free', { free: 0 }],
  ['a span below a second', { ttl: 60 }],
  ['a delay that is no number', { firstDelay: Number.NaN }],
  ['a longest delay below the first', { firstDelay: 500, longestDelay: 400 }],
  ['a delay of minutes', { longestDelay: minutes(2) }],
])('refuses %s at boot', async (_name, limit) => {
  await expect(boot(limit)).rejects.toThrow(/`failures` needs whole numbers/);
});
