import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { MemoryKeyStore } from '../../testing/src/stores/memory-key-store';
import { Encryption } from './encryption.service';
import { DecryptionError } from './errors/decryption.error';
import { RootKeyMismatchError } from './errors/root-key-mismatch.error';
import { type CipherPlace } from './format/cipher-place';
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

const root = new LocalRootKey(randomBytes(32));
const fresh = (): Encryption => new Encryption(root, new MemoryKeyStore());

async function failure(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => new Error('it worked'),
    (error: unknown) => error as Error,
  );
}

describe('Encryption', () => {
  it('gives back any text at its place, and hides it', async () => {
    const encryption = fresh();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000 }), async (text) => {
        const cipher = await encryption.encrypt(text, place);
        expect(cipher).toHaveLength(2 + 8 + 12 + Buffer.byteLength(text) + 16);
        await expect(encryption.decrypt(cipher, place)).resolves.toBe(text);
        if (text.length > 3) expect(cipher.includes(text)).toBe(false);
      }),
    );
  });

  it('gives another ciphertext each time', async () => {
    const encryption = fresh();
    const made = await Promise.all(Array.from({ length: 2000 }, () => encryption.encrypt('hello', place)));
    expect(new Set(made.map((cipher) => cipher.toString('hex').slice(20, 44))).size).toBe(2000);
  });

  it('refuses a ciphertext with any bit flipped, the same way for every bit', async () => {
    const encryption = fresh();
    const cipher = await encryption.encrypt('hello', place);
    const errors = new Set<string>();
    for (let bit = 0; bit < cipher.length * 8; bit += 1) {
      const changed = Buffer.from(cipher);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      const error = await failure(encryption.decrypt(changed, place));
      expect(error).toBeInstanceOf(DecryptionError);
      errors.add(JSON.stringify({ ...error, message: error.message, cause: error.cause }));
    }
    expect(errors.size).toBe(1);
  });

  it('refuses a ciphertext that was cut or lengthened', async () => {
    const encryption = fresh();
    const cipher = await encryption.encrypt('hello', place);
    for (let length = 0; length < cipher.length; length += 1)
      await expect(encryption.decrypt(cipher.subarray(0, length), place)).rejects.toThrow(DecryptionError);
    await expect(encryption.decrypt(Buffer.concat([cipher, Buffer.alloc(1)]), place)).rejects.toThrow(
      DecryptionError,
    );
  });

  it.each<[string, Partial<CipherPlace>]>([
    ['tenant', { tenantId: 'other' }],
    ['subject', { subjectId: OTHER }],
    ['table', { table: 'chat' }],
    ['column', { column: 'title' }],
    ['row', { rowId: '8' }],
    ['table and column, swapped', { table: 'body', column: 'ticket' }],
    ['column and row, run together', { column: 'bod', rowId: 'y7' }],
  ])('refuses a ciphertext under another %s', async (_, change) => {
    const encryption = fresh();
    await encryption.encrypt('there is a key', { ...place, ...change });
    const cipher = await encryption.encrypt('hello', place);
    const error = await failure(encryption.decrypt(cipher, { ...place, ...change }));
    expect(error).toEqual(new DecryptionError());
  });

  it('keeps data about nobody apart from data about somebody', async () => {
    const encryption = fresh();
    const nobody = { tenantId: 'acme', table: 'ticket', column: 'body', rowId: '7' };
    const cipher = await encryption.encrypt('hello', nobody);
    await expect(encryption.decrypt(cipher, nobody)).resolves.toBe('hello');
    await expect(encryption.decrypt(cipher, place)).rejects.toThrow(DecryptionError);
    await encryption.destroyKeys('acme', SUBJECT);
    await expect(encryption.decrypt(cipher, nobody)).resolves.toBe('hello');
  });

  it('takes the subject in upper case for the same', async () => {
    const encryption = fresh();
    const subjectId = 'abcdefab-0000-4000-8000-000000000000';
    const cipher = await encryption.encrypt('hello', { ...place, subjectId: subjectId.toUpperCase() });
    await expect(encryption.decrypt(cipher, { ...place, subjectId })).resolves.toBe('hello');
  });

  it('works when far more keys are needed at once than may be open', async () => {
    const encryption = new Encryption(root, new MemoryKeyStore(), { maxKeys: 2, maxUses: 3 });
    const places = Array.from({ length: 40 }, (_, index) => ({ ...place, tenantId: `t${index % 10}` }));
    const ciphers = await Promise.all(places.map((at) => encryption.encrypt('hello', at)));
    const texts = await Promise.all(
      ciphers.map((cipher, index) => encryption.decrypt(cipher, places[index]!)),
    );
    expect(new Set(texts)).toEqual(new Set(['hello']));
  });

  it('says that the root key was changed when it is asked to write, and nothing when asked to read', async () => {
    const store = new MemoryKeyStore();
    const cipher = await new Encryption(root, store).encrypt('hello', place);
    const other = new Encryption(new LocalRootKey(randomBytes(32)), store);
    await expect(other.encrypt('hello', place)).rejects.toThrow(RootKeyMismatchError);
    expect(await failure(other.decrypt(cipher, place))).toEqual(new DecryptionError());
  });

  it('shows no data key when it or its errors are printed', async () => {
    const spy = new LocalRootKey(randomBytes(32));
    const wrap = spy.wrap.bind(spy);
    let dek = '';
    spy.wrap = (plain, aad) => {
      dek = plain.toString('hex');
      return wrap(plain, aad);
    };
    const encryption = new Encryption(spy, new MemoryKeyStore());
    const cipher = await encryption.encrypt('hello', place);
    cipher[cipher.length - 1]! ^= 1;
    const error = await failure(encryption.decrypt(cipher, place));
    const shown = [encryption, error]
      .map((it) => inspect(it, { showHidden: true, depth: null, customInspect: false, maxArrayLength: null }))
      .join('\n')
      .replaceAll(/[^0-9a-f]/g, '');
    expect(dek).toHaveLength(64);
    expect(shown).not.toContain(dek.slice(0, 16));
  });

  it.each([{ maxKeys: 0 }, { keyTtlMs: -1 }, { maxUses: 0.5 }])('refuses the limits %j', (limits) => {
    expect(() => new Encryption(root, new MemoryKeyStore(), limits)).toThrow(
      'must be a whole number of at least 1',
    );
  });
});
