import { type BlockList, isIP, type Socket } from 'node:net';
import { type PeerCertificate, type TLSSocket } from 'node:tls';
import { type AdmitInput } from 'unseen-guardian/kernel';
import { rawRequest, timesSent } from '../credential/presented-credential';
import { hint } from '../issuer/issuer-rules';
import { type ClientCertificateOptions, trustedProxies } from './client-certificate.options';
import { type FindCertificate } from './client-certificates';

const HEADER = 'client-cert';
const MOST_CHARACTERS = 8192;
// RFC 9440 §2.1, RFC 8941 §3.3.5: a byte sequence.
const BYTES = /^:([A-Za-z0-9+/]+={0,2}):$/;

const socketOf = (input: AdmitInput): Socket | undefined => rawRequest(input)?.socket;

/** The certificate of the TLS connection, which the client proved to hold when it was made (RFC 8705 §3). */
function fromConnection(input: AdmitInput): Buffer | undefined {
  const socket = socketOf(input) as Partial<TLSSocket> | undefined;
  return (socket?.getPeerCertificate?.() as Partial<PeerCertificate> | undefined)?.raw;
}

/** The certificate that a trusted proxy saw. */
const fromProxy =
  (trusted: BlockList): FindCertificate =>
  (input) => {
    const header = input.request.headers[HEADER];
    if (!isFrom(trusted, socketOf(input)) || timesSent(HEADER, input) !== 1) return undefined;
    if (typeof header !== 'string' || header.length > MOST_CHARACTERS) return undefined;
    const [, bytes] = BYTES.exec(header) ?? [];
    return bytes === undefined ? undefined : Buffer.from(bytes, 'base64');
  };

/** Whether the connection itself comes from there; what a request says of its origin is not asked. */
function isFrom(trusted: BlockList, socket: Socket | undefined): boolean {
  const [address = ''] = (socket?.remoteAddress ?? '').split('%');
  const version = isIP(address);
  return version !== 0 && trusted.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/**
 * How certificates are found, by the options.
 *
 * @throws Error that says the remedy.
 */
export function findCertificate(options: ClientCertificateOptions): FindCertificate {
  if (options === 'tls') return fromConnection;
  if (typeof options === 'object') return fromProxy(trustedProxies(options.proxies));
  throw hint('clientCertificate', "must be 'tls' or { proxies: […] }.");
}
