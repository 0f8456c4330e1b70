import { isIPv4, isIPv6 } from 'node:net';

const MAPPED = /^::ffff:([^:]+)$/;

/** The eight groups of an IPv6 address that Node holds for valid, in full. */
function groupsOf(address: string): number[] {
  // The URL parser writes every valid address in one way: lower case, hexadecimal, one `::`.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const list = (text: string) => (text ? text.split(':').map((group) => parseInt(group, 16)) : []);
  const [front, back] = [list(head), list(tail ?? '')];
  return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}

/**
 * The network that an address counts for: an IPv4 address itself, also in IPv6 clothing; of IPv6 the /64, since one
 * customer has all of it.
 *
 * What is not an address, such as the peer of a Unix socket, counts for one common network.
 */
export function networkOf(ip: string): string {
  if (isIPv4(ip)) return ip;
  const address = ip.split('%', 1)[0]!.toLowerCase();
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped && isIPv4(mapped)) return mapped;
  if (!isIPv6(address)) return 'unknown';
  const groups = groupsOf(address);
  const isMapped = groups[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0);
  if (isMapped)
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}
