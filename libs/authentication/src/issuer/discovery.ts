import { fetchJson, UnexpectedStatusError } from 'unseen-guardian/kernel';
import { discoveryUrls, mayServe } from './issuer-url';

/** The endpoints that are looked up. */
type EndpointName = 'jwks_uri' | 'introspection_endpoint';

/**
 * The address of one of an issuer's endpoints, from its metadata (OpenID Connect Discovery §4, RFC 8414 §3).
 *
 * @throws Error when the metadata cannot be had, is another issuer's, or names an address that is not https.
 */
export async function discoverEndpoint(issuer: string, name: EndpointName): Promise<string> {
  const [openid, oauth] = discoveryUrls(issuer);
  const read = async (url: string): Promise<string> =>
    endpointIn(await fetchJson(url), { url, issuer, name });
  try {
    return await read(openid);
  } catch (error) {
    // Plain OAuth servers have the second document only.
    if (error instanceof UnexpectedStatusError && error.status === 404) return read(oauth);
    throw error;
  }
}

interface Question {
  readonly url: string;
  readonly issuer: string;
  readonly name: EndpointName;
}

function endpointIn(document: unknown, { url, issuer, name }: Question): string {
  const metadata = document as Readonly<Record<string, unknown>> | null;
  if (metadata?.issuer !== issuer)
    throw new Error(`${url} names another issuer. Write \`issuer\` exactly as that document does.`);
  const address = metadata[name];
  if (!mayServe(address, issuer)) throw new Error(`${url} names a ${name} that is not https.`);
  return address;
}
