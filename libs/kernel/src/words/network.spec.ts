import fc from 'fast-check';
import { networkOf } from './network';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:192.0.2.7', '192.0.2.7'],
  ['::ffff:c000:207', '192.0.2.7'],
  ['0:0:0:0:0:ffff:c000:0207', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:1::', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
  ['', 'unknown'],
  ['/run/app.sock', 'unknown'],
  ['::ffff:999.0.2.7', 'unknown'],
])('%s counts for %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});

it('puts all addresses of a /64 together and those of others apart', () => {
  const groups = (length: number) =>
    fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: length, maxLength: length });
  const text = (list: number[]) => list.map((group) => group.toString(16)).join(':');
  fc.assert(
    fc.property(groups(4), groups(4), groups(4), (network, one, other) => {
      const [a, b] = [one, other].map((host) => networkOf(text([...network, ...host])));
      const apart = networkOf(text([network[0]!, network[1]!, network[2]!, network[3]! ^ 1, ...one]));
      return a === b && a !== apart;
    }),
  );
});
