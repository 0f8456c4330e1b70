import { randomBytes } from 'node:crypto';
import { Clock, minutes } from 'unseen-guardian/kernel';
import { MemoryKeyStore } from '../../testing/src/stores/memory-key-store';
import { Encryption } from './encryption.service';
import { DecryptionError } from './errors/decryption.error';
import { SubjectKeyDestroyedError } from './errors/subject-key-destroyed.error';
import { type CipherPlace } from './format/cipher-place';
import { type KeyOwner, type NewKey, type StoredKey } from './keys/key-store';
import { LocalRootKey } from './keys/local-root-key';

const SUBJECT = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const place: CipherPlace = {
  tenantId: 'acme',
  subjectId: SUBJECT,
  table: 'ticket',
  column: 'body',
  rowId: '7',
};

/** Counts what is asked of the store, and lets a test stand between. */
class WatchedStore extends MemoryKeyStore {
  finds = 0;
  inserts = 0;
  beforeAnswer: () => Promise<void> = async () => undefined;

  override async findPrimary(owner: KeyOwner): Promise<StoredKey | undefined> {
    this.finds += 1;
    const found = await super.findPrimary(owner);
    await this.beforeAnswer();
    return found;
  }

  override async findById(tenantId: string, id: bigint): Promise<StoredKey | undefined> {
    this.finds += 1;
    const found = await super.findById(tenantId, id);
    await this.beforeAnswer();
    return found;
  }

  override async insertPrimary(key: NewKey): Promise<StoredKey | undefined> {
    this.inserts += 1;
    return super.insertPrimary(key);
  }
}

class HandClock extends Clock {
  time = 1_000_000;
  now(): number {
    return this.time;
  }
}

const root = new LocalRootKey(randomBytes(32));

async function failure(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => new Error('it worked'),
    (error: unknown) => error as Error,
  );
}

describe('the keys of Encryption', () => {
  it('asks the store once, however many need the key at once, and again after five minutes', async () => {
    const [store, clock] = [new WatchedStore(), new HandClock()];
    const encryption = new Encryption(root, store, {}, clock);
    const ciphers = await Promise.all(Array.from({ length: 50 }, () => encryption.encrypt('hello', place)));
    await Promise.all(ciphers.map((cipher) => encryption.decrypt(cipher, place)));
    expect([store.finds, store.inserts]).toEqual([1, 1]);
    clock.time += minutes(5);
    await Promise.all(ciphers.map((cipher) => encryption.decrypt(cipher, place)));
    expect([store.finds, store.inserts]).toEqual([2, 1]);
  });

  describe('after the keys of a subject were destroyed', () => {
    it('decrypts nothing and encrypts nothing of that subject, here and in a new process', async () => {
      const store = new MemoryKeyStore();
      const encryption = new Encryption(root, store);
      const cipher = await encryption.encrypt('hello', place);
      const foreign = await encryption.encrypt('hello', { ...place, subjectId: OTHER });
      await encryption.destroyKeys('acme', SUBJECT);
      for (const process of [encryption, new Encryption(root, store)]) {
        expect(await failure(process.decrypt(cipher, place))).toEqual(new DecryptionError());
        await expect(process.encrypt('hello', place)).rejects.toThrow(SubjectKeyDestroyedError);
        await expect(process.decrypt(foreign, { ...place, subjectId: OTHER })).resolves.toBe('hello');
      }
    });

    it('makes no first key for a subject that had none', async () => {
      const encryption = new Encryption(root, new MemoryKeyStore());
      await encryption.destroyKeys('acme', SUBJECT);
      await expect(encryption.encrypt('hello', place)).rejects.toThrow(SubjectKeyDestroyedError);
      await expect(encryption.encrypt('hello', { ...place, tenantId: 'other' })).resolves.toBeInstanceOf(
        Buffer,
      );
    });

    it.each(['encrypt', 'decrypt'] as const)(
      'an exchange in flight does not %s with the old key',
      async (what) => {
        const store = new WatchedStore();
        const cipher = await new Encryption(root, store).encrypt('hello', place);
        const encryption = new Encryption(root, store);
        // The store has answered with the key; it is destroyed before the answer arrives.
        store.beforeAnswer = async () => {
          store.beforeAnswer = async () => undefined;
          await encryption.destroyKeys('acme', SUBJECT);
        };
        const attempt =
          what === 'encrypt' ? encryption.encrypt('hello', place) : encryption.decrypt(cipher, place);
        await expect(attempt).rejects.toThrow(
          what === 'encrypt' ? SubjectKeyDestroyedError : DecryptionError,
        );
      },
    );
  });

  it('opens no key that is not the one that was committed to', async () => {
    const store = new WatchedStore();
    const cipher = await new Encryption(root, store).encrypt('hello', place);
    const findById = store.findById.bind(store);
    for (const commitment of [randomBytes(16), Buffer.alloc(0)]) {
      store.findById = async (tenantId, id) => ({ ...(await findById(tenantId, id))!, commitment });
      expect(await failure(new Encryption(root, store).decrypt(cipher, place))).toEqual(
        new DecryptionError(),
      );
    }
  });

  it('does not take a store that is down for a ciphertext that is wrong', async () => {
    const store = new WatchedStore();
    const cipher = await new Encryption(root, store).encrypt('hello', place);
    store.beforeAnswer = () => Promise.reject(new Error('connection refused'));
    await expect(new Encryption(root, store).decrypt(cipher, place)).rejects.toThrow('connection refused');
  });

  it('wipes its keys at shutdown, and opens them again if it must', async () => {
    const store = new WatchedStore();
    const encryption = new Encryption(root, store);
    const cipher = await encryption.encrypt('hello', place);
    encryption.onApplicationShutdown();
    await expect(encryption.decrypt(cipher, place)).resolves.toBe('hello');
    expect(store.finds).toBe(2);
  });
});
