import { randomBytes } from 'node:crypto';
import { Encryption, LocalRootKey } from 'unseen-guardian/encryption';
import { MemoryKeyStore } from '../../../testing/src/stores/memory-key-store';
import { aContext } from '../../spec/operator.fixture';
import { type OperatorSettings } from './operator';
import { operatorOf, OPERATORS } from './operators';

const key = randomBytes(32);
const apply = (settings: OperatorSettings, category: string, value: string, context = aContext(category)) =>
  operatorOf(settings).apply(value, context, settings);

describe('operators', () => {
  it.each<[OperatorSettings, string, string, string]>([
    [{ operator: 'redact' }, 'EMAIL', 'ada@example.com', '[EMAIL]'],
    [{ operator: 'keep' }, 'EMAIL', 'ada@example.com', 'ada@example.com'],
    [{ operator: 'mask' }, 'CREDIT_CARD', '4111 1111 1111 1111', '**** **** **** 1111'],
    [{ operator: 'mask', visible: 2 }, 'PHONE', '+49 170 1234567', '+** *** *****67'],
    [{ operator: 'mask', visible: 0 }, 'PHONE', '+49 170', '+** ***'],
    [{ operator: 'mask' }, 'PERSON', 'Jürgen 𝕏', '****** *'],
    [{ operator: 'mask' }, 'USERNAME', 'short', '*****'],
    [{ operator: 'generalise' }, 'AGE', '47', '40-49'],
    [{ operator: 'generalise', band: 5 }, 'AGE', '47 years old', '45-49'],
    [{ operator: 'generalise' }, 'AGE', 'aged 97', '90+'],
    [{ operator: 'generalise' }, 'AGE', 'forty', '[AGE]'],
    [{ operator: 'generalise' }, 'DATE_OF_BIRTH', '1990-05-17', '1990-05'],
    [{ operator: 'generalise', date: 'year' }, 'DATE', '17.5.1990', '1990'],
    [{ operator: 'generalise' }, 'DATE', '17.05.1990', '1990-05'],
    [{ operator: 'generalise' }, 'DATE', '05/17/1990', '1990-05'],
    [{ operator: 'generalise' }, 'DATE', '03/04/1990', '1990'],
    [{ operator: 'generalise' }, 'DATE', '17 mai 1990', '1990-05'],
    [{ operator: 'generalise' }, 'DATE', 'mardi 3 juillet 1990', '1990-07'],
    [{ operator: 'generalise' }, 'DATE', 'March 3rd, 2021', '2021-03'],
    [{ operator: 'generalise' }, 'DATE', '3. prosince 2021', '2021-12'],
    [{ operator: 'generalise' }, 'DATE', 'yesterday', '[DATE]'],
    [{ operator: 'generalise' }, 'ADDRESS', 'Lindenstr. 5, 10115 Berlin', '10***'],
    [{ operator: 'generalise', prefix: 3 }, 'ADDRESS', '5 Main St, VA 22921', '229**'],
    [{ operator: 'generalise' }, 'ADDRESS', 'Main Street', '[ADDRESS]'],
    [{ operator: 'generalise' }, 'IP_ADDRESS', '203.0.113.77', '203.0.113.0/24'],
    [{ operator: 'generalise' }, 'IP_ADDRESS', '2001:db8:1:2::7', '2001:db8:1::/48'],
    [{ operator: 'generalise' }, 'IBAN', 'de89 3704', 'DE'],
    [{ operator: 'generalise' }, 'LOCATION', 'Berlin', 'Berlin'],
    [{ operator: 'generalise' }, 'EMAIL', 'ada@example.com', '[EMAIL]'],
    [{ operator: 'generalise' }, 'constructor', 'x', '[constructor]'],
  ])('%j of %s: %s becomes %s', async (settings, category, value, expected) => {
    expect(await apply(settings, category, value)).toBe(expected);
  });

  it('hashes under a key: one value one hash in a tenant, another under another key or in another tenant', async () => {
    const hash = (value: string, own = key, tenantId = 'acme') =>
      apply({ operator: 'hash', key: own }, 'EMAIL', value, aContext('EMAIL', { tenantId }));
    const one = await hash('ada@example.com');
    expect(one).toMatch(/^\[EMAIL#[0-9A-HJKMNP-TV-Z]{16}\]$/);
    expect(await hash('ADA@example.com')).toBe(one);
    expect(await hash('ada@example.com', randomBytes(32))).not.toBe(one);
    expect(await hash('ada@example.com', key, 'globex')).not.toBe(one);
    const handle = { name: 'k', use: async <T>(fn: (value: string) => T) => fn(key.toString('latin1')) };
    const named = { operator: 'hash', key: { name: 'privacy/hash-key' } } as const;
    const readSecret = (async () => handle) as never;
    expect(await apply(named, 'EMAIL', 'x', aContext('EMAIL', { readSecret }))).toMatch(/^\[EMAIL#/);
    await expect(apply(named, 'EMAIL', 'x')).rejects.toThrow('SecretsModule');
  });

  it('encrypts: opens again in the tenant, and in no other', async () => {
    const encryption = new Encryption(new LocalRootKey(randomBytes(32)), new MemoryKeyStore());
    const context = aContext('EMAIL', { encryption });
    const settings = { operator: 'encrypt' } as const;
    const [one, two] = await Promise.all(
      ['ada@example.com', 'ada@example.com'].map(async (value) => apply(settings, 'EMAIL', value, context)),
    );
    expect(one).toMatch(/^⟦EMAIL:enc:[A-Za-z0-9_-]{40,}⟧$/);
    expect(two).toBe(one);
    expect(context.vault.restore(`to ${one}.`)).toBe('to ada@example.com.');
    const { reverse } = OPERATORS.encrypt;
    expect(await reverse!(`to ${one} and ${one}.`, aContext('X', { encryption }))).toBe(
      'to ada@example.com and ada@example.com.',
    );
    await expect(reverse!(one!, aContext('X', { encryption, tenantId: 'globex' }))).rejects.toThrow();
    const odd = await apply(settings, 'odd name', 'ada', aContext('odd name', { encryption }));
    expect(await reverse!(odd, aContext('X', { encryption }))).toBe('ada');
    expect(await apply(settings, 'EMAIL', 'x'.repeat(600), context)).toBe('[EMAIL]');
    await expect(apply(settings, 'EMAIL', 'new@example.com')).rejects.toThrow('EncryptionModule');
  });

  it.each<[OperatorSettings, string]>([
    [{ operator: 'mask', visible: 99 }, '"visible"'],
    [{ operator: 'mask', visible: 1.5 }, '"visible"'],
    [{ operator: 'generalise', band: 0 }, '"band"'],
    [{ operator: 'generalise', prefix: 9 }, '"prefix"'],
    [{ operator: 'generalise', date: 'day' as never }, '"date"'],
    [{ operator: 'hash' } as never, 'secret("privacy/hash-key")'],
    [{ operator: 'hash', key: Buffer.alloc(8) }, '16 bytes'],
  ])('refuses %j at boot', (settings, words) => {
    expect(() => operatorOf(settings).check(settings, 'AGE')).toThrow(words);
  });

  it('refuses to generalise what it knows nothing coarser for', () => {
    expect(() => OPERATORS.generalise.check({ operator: 'generalise' }, 'EMAIL')).toThrow('It knows AGE');
  });
});
