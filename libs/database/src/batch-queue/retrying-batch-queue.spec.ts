import fc from 'fast-check';
import { batchQueueSettings } from './batch-queue.options';
import { QueueFullError } from './queue-full.error';
import { RetryingBatchQueue } from './retrying-batch-queue';

const FAST = { firstRetryMs: 1, lastRetryMs: 4 };

/** A store that fails as often as it is told to, before or after it has written. */
class FlakyStore {
  readonly written: number[] = [];
  readonly batches: number[][] = [];
  concurrent = 0;
  mostConcurrent = 0;

  constructor(private readonly plan: ('ok' | 'refuse' | 'lose-answer')[] = []) {}

  readonly write = async (batch: readonly number[]): Promise<void> => {
    this.mostConcurrent = Math.max(this.mostConcurrent, ++this.concurrent);
    await new Promise((resolve) => setImmediate(resolve));
    this.concurrent -= 1;
    const step = this.plan.shift() ?? 'ok';
    if (step === 'refuse') throw new Error('refused');
    this.batches.push([...batch]);
    this.written.push(...batch.filter((item) => !this.written.includes(item)));
    if (step === 'lose-answer') throw new Error('answer lost');
  };
}

describe('RetryingBatchQueue', () => {
  it('groups what comes in one turn into one write and settles each promise after it', async () => {
    const store = new FlakyStore();
    const queue = new RetryingBatchQueue<number>({ write: store.write });
    await Promise.all([1, 2, 3].map((item) => queue.push(item)));
    expect(store.batches).toEqual([[1, 2, 3]]);
    expect(queue.size).toBe(0);
  });

  it('tells how a write went to those who ask after it, too', async () => {
    const store = new FlakyStore(['refuse']);
    const queue = new RetryingBatchQueue<number>({ write: store.write, ...FAST });
    const refused = queue.add(1);
    await queue.flush();
    await expect(refused.written).rejects.toThrow('refused');
    const late = queue.add(2);
    await expect(late.written).rejects.toThrow('refused');
    while (queue.size > 0) await queue.flush();
    await expect(queue.add(3, true).written).resolves.toBeUndefined();
    const written = queue.add(4);
    await queue.flush();
    await expect(written.written).resolves.toBeUndefined();
    expect(store.written).toEqual([1, 2, 3, 4]);
  });

  it('writes in order, one write at a time, and no batch is larger than allowed', async () => {
    const store = new FlakyStore();
    const queue = new RetryingBatchQueue<number>({ write: store.write, largestFlush: 10 });
    const items = Array.from({ length: 95 }, (_, index) => index);
    await Promise.all(items.map((item) => queue.push(item, item % 2 === 0)));
    expect(store.written).toEqual(items);
    expect(store.mostConcurrent).toBe(1);
    expect(Math.max(...store.batches.map(({ length }) => length))).toBe(10);
  });

  it('tells those who wait that the first write failed, and writes the item all the same', async () => {
    const store = new FlakyStore(['refuse', 'refuse']);
    const queue = new RetryingBatchQueue<number>({ write: store.write, ...FAST });
    await expect(queue.push(1)).rejects.toThrow('refused');
    expect(queue.isHealthy).toBe(false);
    await expect(queue.push(2)).rejects.toThrow('refused');
    while (queue.size > 0) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(store.written).toEqual([1, 2]);
    expect(queue.isHealthy).toBe(true);
  });

  it('loses, doubles and reorders nothing, however the store fails', async () => {
    const plan = fc.array(fc.constantFrom<'ok' | 'refuse' | 'lose-answer'>('ok', 'refuse', 'lose-answer'), {
      maxLength: 8,
    });
    const bursts = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(plan, bursts, async (steps, sizes) => {
        const store = new FlakyStore([...steps]);
        const queue = new RetryingBatchQueue<number>({ write: store.write, largestFlush: 16, ...FAST });
        let next = 0;
        for (const size of sizes) {
          for (let count = 0; count < size; count += 1) void queue.push(next++);
          await new Promise((resolve) => setImmediate(resolve));
        }
        expect(await queue.close()).toBe(0);
        expect(store.written).toEqual(Array.from({ length: next }, (_, index) => index));
        expect(store.mostConcurrent).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses when full and drops nothing that it took', async () => {
    const store = new FlakyStore(['refuse']);
    const queue = new RetryingBatchQueue<number>({ write: store.write, queueLimit: 2, firstRetryMs: 20 });
    void queue.push(1);
    void queue.push(2);
    expect(queue.isHealthy).toBe(false);
    expect(() => void queue.push(3)).toThrow(QueueFullError);
    expect(await queue.close()).toBe(0);
    expect(store.written).toEqual([1, 2]);
  });

  it('does not let a write that hangs hold up those who wait', async () => {
    let answer!: () => void;
    const write = () => new Promise<void>((resolve) => (answer = resolve));
    const queue = new RetryingBatchQueue<number>({ write, patienceMs: 10 });
    await expect(queue.push(1)).rejects.toThrow('takes longer');
    expect(queue.size).toBe(1);
    answer();
    await queue.flush();
    expect([queue.size, queue.isHealthy]).toEqual([0, true]);
  });

  it('says when it begins to fail and when it has recovered, once each', async () => {
    const said: string[] = [];
    const queue = new RetryingBatchQueue<number>({
      write: new FlakyStore(['refuse', 'refuse', 'refuse']).write,
      onFailing: () => said.push('failing'),
      onRecovered: () => said.push('recovered'),
      ...FAST,
    });
    void queue.push(1);
    await queue.close();
    expect(said).toEqual(['failing', 'recovered']);
  });

  it('answers what is left when the time to close is up, and takes nothing more', async () => {
    const write = () => Promise.reject(new Error('down'));
    const queue = new RetryingBatchQueue<number>({ write, ...FAST });
    void queue.push(1);
    expect(await queue.close(30)).toBe(1);
    expect(() => void queue.push(2)).toThrow('shutting down');
  });

  it.each(
    Object.keys(batchQueueSettings({ write: async () => undefined })).filter(
      (name) => !/^on|write/.test(name),
    ),
  )('refuses a %s that is no count', (name) => {
    const write = async () => undefined;
    for (const value of [0, -1, 1.5, Number.NaN]) {
      expect(() => batchQueueSettings({ write, [name]: value })).toThrow(name);
    }
  });
});
