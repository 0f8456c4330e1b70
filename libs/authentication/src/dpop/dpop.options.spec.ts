import { secret } from 'unseen-guardian/secrets';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { type CommonOptions, tokenRules } from '../authentication.options';
import { openSenderConstraint } from '../binding/open-sender-constraint';
import { dpopRules } from './dpop.options';

const resource = 'https://api.example.com';
const clock = new FixedClock();
const all = (options: CommonOptions) => ({ issuer: 'https://id.test', audience: 'desk', ...options });
const boot = (options: CommonOptions) => openSenderConstraint(all(options), { clock });

it('is off unless it is asked for', () => {
  expect(dpopRules(all({ resource }))).toBeUndefined();
  expect(boot({ resource }).schemes).toEqual(['bearer']);
  expect(tokenRules(all({ resource }))[0]!.confirmations).toEqual([]);
});

it('completes the options', () => {
  expect(dpopRules(all({ resource, dpop: {} }))).toEqual({
    required: false,
    algorithms: ['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512'],
    resource: new URL(resource),
  });
  expect(boot({ resource, dpop: {} }).schemes).toEqual(['bearer', 'dpop']);
  const both = tokenRules(all({ resource, dpop: {}, clientCertificate: 'tls' }))[0]!;
  expect(both.confirmations).toEqual(['jkt', 'x5t#S256']);
});

it.each<[string, unknown, RegExp]>([
  ['no address of the service', { resource: undefined }, /`dpop` needs `resource`/],
  ['an address that is not https', { resource: 'http://api.example.com' }, /must be https/],
  ['no algorithm', { dpop: { algorithms: [] } }, /may only hold/],
  ['a shared secret', { dpop: { algorithms: ['HS256'] } }, /may only hold/],
  ['an algorithm that nobody verifies', { dpop: { algorithms: ['ES256', 'none'] } }, /may only hold/],
  ['another store', { dpop: { replays: 'redis' } }, /RedisDpopReplayStore/],
  ['a store that is none', { dpop: { replays: { record: () => true } } }, /RedisDpopReplayStore/],
  ['a nonce of its own', { dpop: { nonce: 'fixed' } }, /secret\('…'\)/],
  ['a secret and no secrets', { dpop: { nonce: secret('a/b') } }, /SecretsModule/],
  ['a demand that is neither', { dpop: { required: 'yes' } }, /`dpop.required`/],
  ['no proxies', { clientCertificate: { proxies: [] } }, /must name the proxies/],
  ['a proxy by name', { clientCertificate: { proxies: ['proxy.local'] } }, /addresses and networks/],
  ['certificates of anywhere', { clientCertificate: 'header' }, /`clientCertificate` must be/],
])('refuses %s', (_what, change, message) => {
  expect(() => boot({ resource, dpop: {}, ...(change as CommonOptions) })).toThrow(message);
});
