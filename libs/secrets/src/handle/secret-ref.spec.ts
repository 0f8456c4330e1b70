import fc from 'fast-check';
import { assertSecretName, secret } from './secret-ref';

describe('secret', () => {
  it.each(['key', 'openai/key', 'database/url', 'a.b-c_d/E9', 'a/b/c'])('takes %j', (name) => {
    expect(secret(name)).toEqual({ name });
  });

  it.each([
    '',
    '/',
    '/etc/passwd',
    '../key',
    'a/../b',
    'a//b',
    'a/',
    '.hidden',
    'a/.b',
    'a b',
    'a\0b',
    'a\\b',
    'ä',
  ])('refuses %j', (name) => {
    expect(() => secret(name)).toThrow('Not a secret name');
  });

  it('refuses what is no text, and what is too long', () => {
    expect(() => secret(undefined as unknown as string)).toThrow('Not a secret name');
    expect(() => secret('a/'.repeat(200) + 'a')).toThrow('Not a secret name');
  });

  it('never takes a name that leaves a folder, and never repeats a refused name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (name) => {
        let message = '';
        try {
          assertSecretName(name);
        } catch (error) {
          message = (error as Error).message;
        }
        const taken = message === '';
        if (taken) expect(name.split('/').every((part) => part !== '' && !part.startsWith('.'))).toBe(true);
        else expect(message).toMatch(/^Not a secret name\. /);
      }),
    );
  });
});
