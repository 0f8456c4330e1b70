import { BlockList, isIP } from 'node:net';

type Range = readonly [network: string, prefix: number];

/** Never a provider, whatever is declared (RFC 6890 and the registries of IANA it began). */
const RESERVED: readonly Range[] = [
  ['0.0.0.0', 8], // this network, RFC 791
  ['169.254.0.0', 16], // link-local with the metadata of most clouds, RFC 3927
  ['100.100.100.200', 32], // metadata of Alibaba Cloud
  ['168.63.129.16', 32], // platform services of Azure
  ['192.0.0.0', 24], // protocol assignments with the metadata of Oracle Cloud, RFC 6890
  ['192.0.2.0', 24], // documentation, RFC 5737
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['192.88.99.0', 24], // 6to4 relays, RFC 7526
  ['198.18.0.0', 15], // benchmarks, RFC 2544
  ['224.0.0.0', 4], // multicast, RFC 5771
  ['240.0.0.0', 4], // reserved and broadcast, RFC 1112
  ['::', 128], // unspecified, RFC 4291
  ['100::', 64], // discarded, RFC 6666
  ['2001::', 23], // protocol assignments with Teredo, RFC 2928
  ['2001:db8::', 32], // documentation, RFC 3849
  ['2002::', 16], // 6to4, RFC 3056
  ['fe80::', 10], // link-local, RFC 4291
  ['fec0::', 10], // site-local, RFC 3879
  ['ff00::', 8], // multicast, RFC 4291
  ['fd00:ec2::', 32], // metadata of AWS
  ['fd20:ce::254', 128], // metadata of Google Cloud
];

/** For hosts of which it was said that they are in the own network. */
const PRIVATE: readonly Range[] = [
  ['10.0.0.0', 8], // RFC 1918
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10], // shared by a carrier, RFC 6598
  ['127.0.0.0', 8], // this machine, RFC 1122
  ['::1', 128], // this machine, RFC 4291
  ['fc00::', 7], // unique local, RFC 4193
  ['64:ff9b:1::', 48], // local translation, RFC 8215
];

/** An IPv4 range also in the forms of IPv6 that carry it: mapped (RFC 4291) and translated (RFC 6052). */
const formsOf = ([network, prefix]: Range): readonly Range[] =>
  isIP(network) === 6
    ? [[network, prefix]]
    : [
        [network, prefix],
        ...['::ffff:', '64:ff9b::'].map((carrier): Range => [carrier + network, 96 + prefix]),
      ];

function listOf(ranges: readonly Range[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of ranges.flatMap(formsOf)) {
    list.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

const reserved = listOf(RESERVED);
const privateOnes = listOf(PRIVATE);

/** Whether an address may not be connected to; what is no address may not. */
export function isRefusedAddress(address: string, privateNetwork: boolean): boolean {
  // A zone (`fe80::1%eth0`) says which interface, and nothing about the address.
  const plain = address.split('%', 1)[0]!;
  const version = isIP(plain);
  if (!version) return true;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  return reserved.check(plain, family) || (!privateNetwork && privateOnes.check(plain, family));
}
