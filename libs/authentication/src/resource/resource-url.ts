import { isPlainUrl, isSecureUrl } from 'unseen-guardian/kernel';
import { hint } from '../issuer/issuer-rules';

// Routers give other characters a meaning of their own, and the two adapters not the same one.
const PLAIN_PATH = /^\/[\w.~/-]*$/;
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
  if (!isPlainUrl(resource)) throw hint('resource', 'must not have a query, a fragment or credentials.');
  if (!PLAIN_PATH.test(url.pathname))
    throw hint('resource', 'may have letters, digits and - . _ ~ / in its path, and nothing else.');
  if (!isSecureUrl(resource))
    throw hint('resource', 'must be https: only a service on this machine may be http.');
  return url;
}

/** The path of a resource's metadata: the well-known name goes between host and path (RFC 9728 §3.1). */
export const metadataPath = ({ pathname }: URL): string => WELL_KNOWN + (pathname === '/' ? '' : pathname);

/** Where the metadata of a resource is. */
export const metadataUrl = (url: URL): string => url.origin + metadataPath(url);
