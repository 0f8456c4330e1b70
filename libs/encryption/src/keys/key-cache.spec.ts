import { randomBytes } from 'node:crypto';
import { Clock, minutes } from 'unseen-guardian/kernel';
import { commitmentOf, DataKey } from './data-key';
import { KeyCache } from './key-cache';
import { type KeyOwner } from './key-store';

class HandClock extends Clock {
  time = 1_000_000;
  now(): number {
    return this.time;
  }
}

const SUBJECT = '11111111-1111-4111-8111-111111111111';
const ownerOf = (tenantId: string, subjectId: string | null = null): KeyOwner => ({
  tenantId,
  subjectId,
  scope: 'default',
});

function keyOf(owner: KeyOwner, id: bigint): DataKey {
  const dek = randomBytes(32);
  const wrapped = Buffer.alloc(1);
  return new DataKey({ ...owner, id, version: 1, wrapped, commitment: commitmentOf(dek) }, dek);
}

const place = { tenantId: 'acme', table: 't', column: 'c', rowId: '1' };
const limits = { maxKeys: 3, ttlMs: minutes(5), maxUses: 4 };

describe('KeyCache', () => {
  it('finds a key by its id, and a primary by its owner', () => {
    const cache = new KeyCache(limits, new HandClock());
    const [primary, old] = [keyOf(ownerOf('acme'), 2n), keyOf(ownerOf('acme'), 1n)];
    cache.add(primary, true);
    cache.add(old, false);
    expect(cache.findPrimary(ownerOf('acme'))).toBe(primary);
    expect(cache.findById('acme', 2n)).toBe(primary);
    expect(cache.findById('acme', 1n)).toBe(old);
    expect(cache.findById('other', 1n)).toBeUndefined();
    expect(cache.findPrimary(ownerOf('other'))).toBeUndefined();
  });

  it('wipes the key that was not used for longest when there are too many', () => {
    const cache = new KeyCache(limits, new HandClock());
    const keys = ['a', 'b', 'c', 'd'].map((tenant) => keyOf(ownerOf(tenant), 1n));
    for (const key of keys.slice(0, 3)) cache.add(key, true);
    cache.findPrimary(ownerOf('a'));
    cache.add(keys[3]!, true);
    expect(keys.map(({ isDisposed }) => isDisposed)).toEqual([false, true, false, false]);
    expect(cache.findPrimary(ownerOf('b'))).toBeUndefined();
    expect(cache.size).toBe(3);
  });

  it.each([
    ['too old', minutes(5)],
    ['from the future', -1],
  ])('wipes a key that is %s', (_, passed) => {
    const clock = new HandClock();
    const cache = new KeyCache(limits, clock);
    const key = keyOf(ownerOf('acme'), 1n);
    cache.add(key, true);
    clock.time += passed;
    expect(cache.findPrimary(ownerOf('acme'))).toBeUndefined();
    expect(key.isDisposed).toBe(true);
  });

  it('wipes a key that was used too often', () => {
    const cache = new KeyCache(limits, new HandClock());
    const key = keyOf(ownerOf('acme'), 1n);
    cache.add(key, true);
    for (let use = 0; use < limits.maxUses; use += 1) cache.findById('acme', 1n)!.encrypt('x', place);
    expect(cache.findById('acme', 1n)).toBeUndefined();
    expect(key.isDisposed).toBe(true);
  });

  it('wipes the keys of one subject and leaves the others', () => {
    const cache = new KeyCache(limits, new HandClock());
    const keys = [ownerOf('acme', SUBJECT), ownerOf('acme'), ownerOf('other', SUBJECT)].map((owner, index) =>
      keyOf(owner, BigInt(index)),
    );
    for (const key of keys) cache.add(key, true);
    cache.evictSubject('acme', SUBJECT);
    expect(keys.map(({ isDisposed }) => isDisposed)).toEqual([true, false, false]);
    cache.clear();
    expect(keys.every(({ isDisposed }) => isDisposed)).toBe(true);
    expect(cache.size).toBe(0);
  });

  it('keeps no second key under one id', () => {
    const cache = new KeyCache(limits, new HandClock());
    const [first, second] = [keyOf(ownerOf('acme'), 1n), keyOf(ownerOf('acme'), 1n)];
    cache.add(first, true);
    cache.add(second, false);
    expect(first.isDisposed).toBe(true);
    expect(cache.findPrimary(ownerOf('acme'))).toBe(second);
  });

  it('lets nobody use a key that was wiped: it would be all zeros', () => {
    const cache = new KeyCache(limits, new HandClock());
    const key = keyOf(ownerOf('acme'), 1n);
    cache.add(key, true);
    cache.clear();
    expect(() => key.encrypt('x', place)).toThrow('The data key was wiped.');
  });
});
