import { isLoopback } from 'unseen-guardian/kernel';
import { hint } from '../issuer/issuer-rules';

const WELL_KNOWN = '/.well-known/oauth-protected-resource';

/**
 * The address under which clients reach this service, as they have to write it.
 *
 * @throws Error that says the remedy.
 */
export function resourceUrl(resource: string): URL {
  if (typeof resource !== 'string' || !URL.canParse(resource))
    throw hint('resource', 'must be the URL under which clients reach this service.');
  const url = new URL(resource);
  if (url.search || url.hash || url.username)
    throw hint('resource', 'must not have a query, a fragment or credentials.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(resource)))
    throw hint('resource', 'must be https: only a service on this machine may be http.');
  return url;
}

/** Where the metadata of a resource is: the well-known name goes between host and path (RFC 9728 §3.1). */
export const metadataUrl = ({ origin, pathname }: URL): string =>
  origin + WELL_KNOWN + (pathname === '/' ? '' : pathname);
