import { type IncomingMessage } from 'node:http';
import { type AdmitInput } from 'unseen-guardian/kernel';
import { TokenRejection } from '../token/token-rejection';

/** What a caller shows of itself: a scheme (RFC 9110 §11.1), in small letters, and the text after it. */
export interface Credential {
  readonly scheme: string;
  readonly value: string;
}

/** What both adapters keep of the request as it came in. */
type RawRequest = Partial<Pick<IncomingMessage, 'rawHeaders' | 'socket'>>;

const MOST_CHARACTERS = 8192;
const HEADER = 'authorization';
// RFC 6750 §2.3, which RFC 9700 §4.3.2 forbids: addresses end up in logs.
const TOKEN_IN_QUERY = /[?&]access_token=/;

/** A message of a socket is authenticated by the request of its handshake. */
const TRANSPORTS: readonly string[] = ['http', 'ws'];

/** The request as Node received it; undefined where there is none. */
export function rawRequest({ execution }: AdmitInput): RawRequest | undefined {
  const request = execution.switchToHttp().getRequest<(RawRequest & { raw?: RawRequest }) | undefined>();
  return request?.raw ?? request;
}

/** How often a header was sent: Node keeps one of two, a proxy may have read the other; only the raw list tells. */
export function timesSent(name: string, input: AdmitInput): number {
  const headers = rawRequest(input)?.rawHeaders ?? [];
  let count = 0;
  for (let index = 0; index < headers.length; index += 2) {
    const sent = headers[index]!;
    if (sent.length === name.length && sent.toLowerCase() === name) count++;
  }
  return count;
}

/** The scheme in a header, in small letters. */
const schemeIn = (header: string): string => header.split(' ', 1)[0]!.toLowerCase();

/** The scheme that a caller tried, in small letters; undefined when it cannot be told. */
export function triedScheme({ request }: AdmitInput): string | undefined {
  const header = request.headers[HEADER];
  return typeof header === 'string' ? schemeIn(header) : undefined;
}

const refused = (check: string, clause: string): TokenRejection =>
  new TokenRejection(check, clause, 'invalid_request');

/**
 * Takes the credential from the `Authorization` header (RFC 6750 §2.1), and from nowhere else.
 *
 * @returns nothing when none is shown.
 * @throws TokenRejection when it cannot be told which is meant, or when it is longer than 8 KiB.
 */
export function presentedCredential(input: AdmitInput): Credential | undefined {
  const { transport, request } = input;
  if (!TRANSPORTS.includes(transport)) return undefined;
  if (TOKEN_IN_QUERY.test(request.url)) throw refused('query', 'RFC 6750 §2.3');
  const header = request.headers[HEADER];
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || timesSent(HEADER, input) > 1) throw refused('repeated', 'RFC 6750 §3.1');
  if (header.length > MOST_CHARACTERS + 16) throw new TokenRejection('size', 'RFC 8725 §3.7');
  const scheme = schemeIn(header);
  return { scheme, value: header.slice(scheme.length).trim() };
}

/**
 * The text of a credential of a scheme that we know.
 *
 * @throws TokenRejection when there is none, or more than 8 KiB of it.
 */
export function tokenIn({ value }: Credential): string {
  if (!value) throw refused('form', 'RFC 6750 §2.1');
  if (value.length > MOST_CHARACTERS) throw new TokenRejection('size', 'RFC 8725 §3.7');
  return value;
}
