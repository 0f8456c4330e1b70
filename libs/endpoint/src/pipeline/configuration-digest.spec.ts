import { configurationDigest } from './configuration-digest';

class Key {
  constructor(readonly value: string) {}
}
const options = { a: 1, b: { c: ['x', true], d: null }, make: () => 'anything' };

it('is the same for the same declarations in another order', () => {
  const turned = { make: options.make, b: { d: null, c: ['x', true] }, a: 1 };
  expect(configurationDigest(turned)).toBe(configurationDigest(options));
  expect(configurationDigest(options)).toMatch(/^[0-9a-f]{64}$/);
});

it.each([
  { ...options, a: 2 },
  { ...options, b: { c: ['x', false], d: null } },
  { ...options, e: 0 },
])('is another when something was declared anew: %j', (changed) =>
  expect(configurationDigest(changed)).not.toBe(configurationDigest(options)),
);

it('does not depend on what objects of classes hold', () => {
  expect(configurationDigest({ key: new Key('one') })).toBe(configurationDigest({ key: new Key('two') }));
});

it('ends for objects that hold themselves', () => {
  const round: Record<string, unknown> = {};
  round.self = round;
  expect(configurationDigest(round)).toMatch(/^[0-9a-f]{64}$/);
});
