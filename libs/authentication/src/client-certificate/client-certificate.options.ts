import { BlockList, isIP } from 'node:net';
import { hint } from '../issuer/issuer-rules';

/**
 * Where the client's certificate is seen (RFC 8705): on the TLS connection that this process ends itself, or in the
 * `Client-Cert` header (RFC 9440) of proxies, named by their addresses or networks: `['10.0.0.0/8']`. The header of
 * anybody else is not read; the proxies have to remove it from what clients send.
 */
export type ClientCertificateOptions = 'tls' | { readonly proxies: readonly string[] };

const BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** Whether a prefix is of this many bits; one of none would trust everybody. */
const isPrefix = (prefix: string, most: number): boolean =>
  /^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= most;

/**
 * The addresses of proxies, checked at boot.
 *
 * @throws Error that says the remedy.
 */
export function trustedProxies(networks: readonly string[]): BlockList {
  if (!Array.isArray(networks) || networks.length === 0)
    throw hint('clientCertificate.proxies', "must name the proxies that you trust, such as ['10.0.0.5'].");
  const trusted = new BlockList();
  for (const network of networks as readonly unknown[]) {
    const [address = '', prefix, ...more] = String(network).split('/');
    const version = isIP(address);
    const bits = BITS[version];
    if (!bits || more.length > 0 || (prefix !== undefined && !isPrefix(prefix, bits)))
      throw hint(
        'clientCertificate.proxies',
        'may only hold addresses and networks such as 10.0.0.0/8, none of all addresses.',
      );
    trusted.addSubnet(address, Number(prefix ?? bits), version === 4 ? 'ipv4' : 'ipv6');
  }
  return trusted;
}
