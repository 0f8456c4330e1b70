import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { DecryptionError } from '../errors/decryption.error';
import { LocalRootKey } from './local-root-key';

const bytes = randomBytes(32);
const root = new LocalRootKey(bytes);
const aad = Buffer.from('tenant');

describe('LocalRootKey', () => {
  it('opens what it wrapped', () => {
    const dek = randomBytes(32);
    const wrapped = root.wrap(dek, aad);
    expect(wrapped.includes(dek)).toBe(false);
    expect(root.unwrap(wrapped, aad)).toEqual(dek);
    expect(LocalRootKey.fromBase64(`${bytes.toString('base64')}\n`).unwrap(wrapped, aad)).toEqual(dek);
  });

  it('opens nothing that was changed, shortened, moved or wrapped by another', () => {
    const wrapped = root.wrap(randomBytes(32), aad);
    for (let at = 0; at < wrapped.length; at += 1) {
      const changed = Buffer.from(wrapped);
      changed[at]! ^= 1;
      expect(() => root.unwrap(changed, aad)).toThrow(DecryptionError);
      expect(() => root.unwrap(wrapped.subarray(0, at), aad)).toThrow(DecryptionError);
    }
    expect(() => root.unwrap(wrapped, Buffer.from('other'))).toThrow(DecryptionError);
    expect(() => new LocalRootKey(randomBytes(32)).unwrap(wrapped, aad)).toThrow(DecryptionError);
  });

  it('derives one key for one label', () => {
    expect(root.derive('audit')).toHaveLength(32);
    expect(root.derive('audit')).toEqual(new LocalRootKey(bytes).derive('audit'));
    expect(root.derive('audit')).not.toEqual(root.derive('blind-index'));
    expect(root.derive('audit')).not.toEqual(new LocalRootKey(randomBytes(32)).derive('audit'));
    expect(root.derive('audit')).not.toEqual(bytes);
  });

  it.each([0, 16, 31, 33, 64])('refuses a key of %d bytes and says how to make one', (length) => {
    const text = randomBytes(length).toString('base64');
    expect(() => LocalRootKey.fromBase64(text)).toThrow('openssl rand -base64 32');
  });

  it.each(['not a key', 'hunter2-hunter2!', `${randomBytes(32).toString('hex')}!`])(
    'refuses what is not base64, without repeating it',
    (text) => {
      const attempt = (): LocalRootKey => LocalRootKey.fromBase64(text);
      expect(attempt).toThrow('openssl rand -base64 32');
      expect(attempt).not.toThrow(text);
    },
  );

  it('does not show its bytes', () => {
    const shown =
      inspect(root, { showHidden: true, depth: null, customInspect: false }) + JSON.stringify(root);
    expect(shown).not.toContain(bytes.toString('hex').slice(0, 12));
    expect(shown).not.toContain('Buffer');
  });
});
