import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { BlindIndex, normaliseIdentifier } from './blind-index.service';
import { LocalRootKey } from './keys/local-root-key';

const bytes = randomBytes(32);
const index = new BlindIndex(new LocalRootKey(bytes));

describe('BlindIndex', () => {
  it('is the version and 32 bytes, the same each time', async () => {
    const made = await index.of('acme', 'email', 'ada@example.org');
    expect(made).toHaveLength(33);
    expect(made[0]).toBe(1);
    expect(await new BlindIndex(new LocalRootKey(bytes)).of('acme', 'email', 'ada@example.org')).toEqual(
      made,
    );
  });

  it.each([
    ['another tenant', 'other', 'email', 'ada@example.org'],
    ['another kind', 'acme', 'login', 'ada@example.org'],
    ['another value', 'acme', 'email', 'bob@example.org'],
    ['shifted parts', 'acme', 'emaila', 'da@example.org'],
  ])('is another for %s', async (_, tenant, kind, value) => {
    expect(await index.of(tenant, kind, value)).not.toEqual(
      await index.of('acme', 'email', 'ada@example.org'),
    );
  });

  it('is another under another root key', async () => {
    const other = new BlindIndex(new LocalRootKey(randomBytes(32)));
    expect(await other.of('acme', 'email', 'a@b.c')).not.toEqual(await index.of('acme', 'email', 'a@b.c'));
  });

  it.each([
    ['email', ' Ada@Example.ORG\n', 'ada@example.org'],
    ['email', 'ａｄａ＠example.org', 'ada@example.org'],
    ['account', ' AbC ', 'AbC'],
    ['toString', 'AbC', 'AbC'],
  ])('takes %s %j as %j', (kind, value, normal) => {
    expect(normaliseIdentifier(kind, value)).toBe(normal);
  });

  it('normalises once and for all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('email', 'account'),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (kind, value) => {
          fc.pre(value.normalize('NFKC').trim() !== '');
          const once = normaliseIdentifier(kind, value);
          expect(normaliseIdentifier(kind, once)).toBe(once);
        },
      ),
    );
  });

  it.each(['', '  ', '\u00a0\u3000'])('refuses %j: it would make one person of many', async (value) => {
    await expect(index.of('acme', 'email', value)).rejects.toThrow('cannot be empty');
  });

  it('refuses a text without repeating it', async () => {
    await expect(index.of('acme', 'email', 'secret'.repeat(200))).rejects.toThrow(
      /^An identifier has at most 1024/,
    );
  });

  it('asks the root key again after it could not be reached', async () => {
    const root = new LocalRootKey(bytes);
    let calls = 0;
    const flaky = {
      wrap: root.wrap.bind(root),
      unwrap: root.unwrap.bind(root),
      derive: async (label: string) => {
        calls += 1;
        if (calls === 1) throw new Error('KMS is down');
        return root.derive(label);
      },
    };
    const recovering = new BlindIndex(flaky);
    await expect(recovering.of('acme', 'email', 'a@b.c')).rejects.toThrow('KMS is down');
    await expect(recovering.of('acme', 'email', 'a@b.c')).resolves.toEqual(
      await index.of('acme', 'email', 'a@b.c'),
    );
    await recovering.of('acme', 'email', 'a@b.c');
    expect(calls).toBe(2);
  });
});
