import fc from 'fast-check';
import { normalTarget, targetOf } from './target-uri';

const HERE = 'https://api.example.com/desk/ask';

describe('two ways to write one target (RFC 3986 §6.2)', () => {
  it.each([
    HERE,
    'HTTPS://API.Example.COM/desk/ask',
    'https://api.example.com:443/desk/ask',
    'https://api.example.com/%64esk/ask',
    'https://api.example.com/x/../desk/./ask',
    'https://api.example.com/x/%2E%2e/desk/ask',
  ])('%s', (uri) => {
    expect(normalTarget(uri)).toBe(HERE);
  });

  it('of a host alone', () => {
    expect(normalTarget('https://api.example.com')).toBe('https://api.example.com/');
  });

  it('of an octet that means something', () => {
    expect(normalTarget('https://a.test/x%2fy')).toBe('https://a.test/x%2Fy');
    expect(normalTarget('https://a.test/x%2fy')).not.toBe(normalTarget('https://a.test/x/y'));
  });
});

it.each([
  ['another host', 'https://evil.test/desk/ask'],
  ['another port', 'https://api.example.com:8443/desk/ask'],
  ['another scheme', 'http://api.example.com/desk/ask'],
  ['another path', 'https://api.example.com/desk/stream'],
  ['capitals in the path', 'https://api.example.com/Desk/ask'],
  ['a slash more', 'https://api.example.com/desk/ask/'],
  ['a query', `${HERE}?a=b`],
  ['an empty query', `${HERE}?`],
  ['a fragment', `${HERE}#a`],
  ['credentials', 'https://a:b@api.example.com/desk/ask'],
  ['no scheme', '//api.example.com/desk/ask'],
  ['a path alone', '/desk/ask'],
  ['a space in front', ` ${HERE}`],
  ['a new line inside', 'https://api.example.com/desk\n/ask'],
  ['backslashes', 'https:\\\\api.example.com\\desk\\ask'],
  ['too many slashes', 'https:///api.example.com/desk/ask'],
  ['too few slashes', 'https:api.example.com/desk/ask'],
  ['a list', [HERE]],
  ['nothing', undefined],
])('is no other target: %s', (_what, uri) => {
  expect(normalTarget(uri)).not.toBe(HERE);
});

it('has one form', () => {
  fc.assert(
    fc.property(fc.webUrl(), (uri) => {
      const once = normalTarget(uri);
      return once === undefined || normalTarget(once) === once;
    }),
  );
});

describe('the target of a request', () => {
  it.each([
    ['the path behind the origin', 'https://api.example.com', '/desk/ask', HERE],
    ['without its query', 'https://api.example.com/', '/desk/ask?a=https://b', HERE],
    ['with a path that a proxy took off', 'https://api.example.com/desk', '/ask', HERE],
    ['with a path that a proxy left on', 'https://api.example.com/desk/', '/desk/ask', HERE],
    ['with a path that only starts alike', 'https://a.test/desk', '/desks', 'https://a.test/desk/desks'],
    ['a path that looks like a host', 'https://a.test', '//evil.test/x', 'https://a.test//evil.test/x'],
    ['nothing for a whole URL', 'https://a.test', 'https://a.test/x', undefined],
    ['nothing for an asterisk', 'https://a.test', '*', undefined],
    ['nothing for a fragment', 'https://a.test', '/x#y', undefined],
  ])('is %s', (_what, resource, url, target) => {
    expect(targetOf(url, new URL(resource))).toBe(target);
  });
});
