import { after, type Awaitable, inTurn } from './awaitable';

describe('after', () => {
  it('goes on at once with a value, and later with a promise', async () => {
    expect(after(1, (one) => one + 1)).toBe(2);
    await expect(after(Promise.resolve(1), (one) => one + 1)).resolves.toBe(2);
  });
});

describe('inTurn', () => {
  const done: number[] = [];
  const work =
    (isLate: (item: number) => boolean, failing?: number) =>
    (item: number): Awaitable<void> => {
      if (item === failing) throw new Error('failed');
      if (!isLate(item)) return void done.push(item);
      return new Promise((resolve) => setImmediate(() => resolve(void done.push(item))));
    };

  beforeEach(() => (done.length = 0));

  it.each([
    ['none', () => false],
    ['some', (item: number) => item % 2 === 0],
    ['all', () => true],
  ])('keeps the order when %s of the work is late', async (_name, isLate) => {
    await inTurn([1, 2, 3, 4], work(isLate));
    expect(done).toEqual([1, 2, 3, 4]);
  });

  it('answers at once when all of the work does', () => {
    expect(
      inTurn(
        [1, 2],
        work(() => false),
      ),
    ).toBeUndefined();
    expect(done).toEqual([1, 2]);
  });

  it('stops at the first failure, at once or later', async () => {
    expect(() =>
      inTurn(
        [1, 2, 3],
        work(() => false, 2),
      ),
    ).toThrow('failed');
    await expect(
      inTurn(
        [1, 2, 3],
        work((item) => item === 1, 2),
      ),
    ).rejects.toThrow('failed');
    expect(done).toEqual([1, 1]);
  });
});
