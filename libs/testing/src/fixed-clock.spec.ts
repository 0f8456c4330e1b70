import { FixedClock } from './fixed-clock';

const environment = process.env.NODE_ENV;
afterEach(() => (process.env.NODE_ENV = environment));

it('stands still until it is moved', () => {
  const clock = new FixedClock('2026-05-01T00:00:00Z');
  expect(clock.now()).toBe(Date.UTC(2026, 4, 1));
  clock.advance(1500);
  expect(clock.now()).toBe(Date.UTC(2026, 4, 1, 0, 0, 1, 500));
  clock.set(new Date(7));
  expect(clock.now()).toBe(7);
});

it('refuses a time that is none, and production', () => {
  expect(() => new FixedClock('soon')).toThrow(/valid time/);
  process.env.NODE_ENV = 'production';
  expect(() => new FixedClock()).toThrow(/NODE_ENV=production/);
});
