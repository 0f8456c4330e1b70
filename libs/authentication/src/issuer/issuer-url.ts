import { isLoopback } from 'unseen-guardian/kernel';

/** Whether an issuer may have an endpoint at this address: https, or this machine when the issuer is on it too. */
export function mayServe(address: unknown, issuer: string): address is string {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(address) && isLoopback(issuer));
}

/** Where an issuer may publish its metadata: OpenID Connect Discovery §4, then RFC 8414 §3.1. */
export function discoveryUrls(issuer: string): readonly [string, string] {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  return [
    `${issuer.endsWith('/') ? issuer.slice(0, -1) : issuer}/.well-known/openid-configuration`,
    `${origin}/.well-known/oauth-authorization-server${path}`,
  ];
}
