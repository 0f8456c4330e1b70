import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { scanSecrets } from 'unseen-guardian/detection';
import { isSecretOf, saltedHash } from './api-key-hash';
import { apiKeyText, parseApiKey } from './api-key-text';

const fresh = () => ({ id: randomUUID(), secret: randomBytes(32) });

it('reads what it wrote', () => {
  const parts = fresh();
  const text = apiKeyText(parts);
  expect(text).toMatch(/^ugk_[0-9a-f]{32}_[0-9a-f]{72}$/);
  expect(parseApiKey(text)).toEqual(parts);
});

it('refuses a key with one character that is not its own, wherever it stands', () => {
  const text = apiKeyText(fresh());
  const place = fc.nat({ max: text.length - 1 });
  fc.assert(
    fc.property(place, fc.constantFrom(...'0123456789abcdefgZ_ '), (at, character) => {
      fc.pre(text[at] !== character);
      return parseApiKey(text.slice(0, at) + character + text.slice(at + 1)) === undefined;
    }),
  );
});

it.each(['', 'ugk_', 'not.a.key', 'ugk_'.repeat(2000)])('refuses %.20j', (text) => {
  expect(parseApiKey(text)).toBeUndefined();
});

it('is known to the scanner for secrets', () => {
  const text = `curl -H "Authorization: ApiKey ${apiKeyText(fresh())}"`;
  expect(scanSecrets(text)).toMatchObject([{ category: 'SECRET' }]);
});

it('takes no secret of another length', () => {
  expect(() => apiKeyText({ id: randomUUID(), secret: randomBytes(31) })).toThrow(RangeError);
});

describe('what is stored of a secret', () => {
  it('knows it again, and no other', () => {
    const { secret } = fresh();
    const stored = saltedHash(secret);
    expect(isSecretOf(secret, stored)).toBe(true);
    expect(isSecretOf(randomBytes(32), stored)).toBe(false);
    expect(isSecretOf(secret, undefined)).toBe(false);
  });

  it('is another each time', () => {
    const { secret } = fresh();
    const [one, other] = [saltedHash(secret), saltedHash(secret)];
    expect(one.hash.equals(other.hash)).toBe(false);
    expect(one.hash).toHaveLength(32);
  });
});
