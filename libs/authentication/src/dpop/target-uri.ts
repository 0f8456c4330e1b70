// RFC 3986 §3.3: scheme, authority and path, without credentials, query or fragment; what a URL parser would mend is no match.
const TARGET = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~!$&'()*+,;=:@/%-]*)?$/i;
const OCTET = /%[0-9a-f]{2}/gi;
const UNRESERVED = /^[\w.~-]$/;

/** RFC 3986 §6.2.2.1, §6.2.2.2: unreserved characters stand for themselves, other octets are in capitals. */
function normalOctet(octet: string): string {
  const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
  return UNRESERVED.test(character) ? character : octet.toUpperCase();
}

/** A target URI in its one form (RFC 3986 §6.2); undefined when it is none, or has a query or a fragment. */
export function normalTarget(uri: unknown): string | undefined {
  if (typeof uri !== 'string' || !TARGET.test(uri) || !URL.canParse(uri)) return undefined;
  // The parser does scheme, host, default port and dot segments.
  const { origin, pathname } = new URL(uri);
  return origin + pathname.replace(OCTET, normalOctet);
}

/**
 * The target URI of a request as its client wrote it: never by what the request says of its host.
 *
 * A proxy may have taken the path of the resource off; then it is put back.
 *
 * @param url path and query string, as received
 */
export function targetOf(url: string, { origin, pathname }: URL): string | undefined {
  const [path] = url.split('?', 1) as [string];
  if (!path.startsWith('/')) return undefined;
  const base = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  return normalTarget(origin + (path === base || path.startsWith(`${base}/`) ? path : base + path));
}
