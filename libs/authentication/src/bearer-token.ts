import { type AdmitInput } from 'unseen-guardian/kernel';

/** The token of a request, or why there is none to verify. */
export type BearerToken = { readonly token: string } | { readonly refusal: 'missing' | 'invalid' };

/** What both adapters keep of the request as it came in. */
interface RawRequest {
  readonly raw?: { readonly rawHeaders?: readonly string[] };
  readonly rawHeaders?: readonly string[];
}

const MOST_CHARACTERS = 8192;
const SCHEME = 'bearer ';
const HEADER = 'authorization';
// RFC 6750 §2.3, which RFC 9700 §4.3.2 forbids: addresses end up in logs.
const TOKEN_IN_QUERY = /[?&]access_token=/;

/** A message of a socket is authenticated by the request of its handshake. */
const TRANSPORTS: readonly string[] = ['http', 'ws'];

const MISSING: BearerToken = Object.freeze({ refusal: 'missing' });
const INVALID: BearerToken = Object.freeze({ refusal: 'invalid' });

/** Node keeps the first of two `Authorization` headers, a proxy may have read the other: only the raw list tells. */
function isRepeated({ execution }: AdmitInput): boolean {
  const request = execution.switchToHttp().getRequest<RawRequest | undefined>();
  const headers = request?.raw?.rawHeaders ?? request?.rawHeaders ?? [];
  let count = 0;
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index]!;
    if (name.length === HEADER.length && name.toLowerCase() === HEADER) count++;
  }
  return count > 1;
}

/** Takes the token from the `Authorization` header (RFC 6750 §2.1), and from nowhere else. */
export function bearerToken(input: AdmitInput): BearerToken {
  const { transport, request } = input;
  if (!TRANSPORTS.includes(transport)) return MISSING;
  if (TOKEN_IN_QUERY.test(request.url)) return INVALID;
  const header = request.headers[HEADER];
  if (header === undefined) return MISSING;
  if (typeof header !== 'string' || isRepeated(input)) return INVALID;
  if (header.slice(0, SCHEME.length).toLowerCase() !== SCHEME) return MISSING;
  const token = header.slice(SCHEME.length).trim();
  return token && token.length <= MOST_CHARACTERS ? { token } : INVALID;
}
