import { isObject, type JsonObject } from './body/json';
import { unreadableRequest } from './body/member-rules';
import { type Fetch } from './provider-answer';

type FetchInput = Parameters<Fetch>[0];
type FetchInit = NonNullable<Parameters<Fetch>[1]>;

/** What an SDK wants to send. */
export interface IncomingRequest {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: JsonObject;
  readonly signal: AbortSignal | undefined;
}

// The body is written anew, and the connection is not the caller's to shape.
const DROPPED = ['content-length', 'transfer-encoding', 'content-encoding', 'expect', 'host'];

function headersOf(headers: FetchInit['headers']): Headers {
  const kept = new Headers(headers);
  for (const name of DROPPED) kept.delete(name);
  kept.set('content-type', 'application/json');
  return kept;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function jsonBody(body: unknown): JsonObject {
  try {
    const json: unknown = JSON.parse(body instanceof Uint8Array ? decoder.decode(body) : String(body));
    if (isObject(json)) return json;
  } catch {
    // Refused below: what is no JSON text cannot be read.
  }
  throw unreadableRequest('The body of the request must be a JSON object, given as text.');
}

/**
 * Reads what was handed to `fetch`.
 *
 * @throws PromptBlockedException when it is not a POST with a JSON object.
 */
export async function readRequest(input: FetchInput, init: FetchInit = {}): Promise<IncomingRequest> {
  const request = input instanceof Request ? input : undefined;
  const method = init.method ?? request?.method ?? 'GET';
  if (method.toUpperCase() !== 'POST') throw unreadableRequest('Only POST requests can be checked.');
  return {
    url: new URL(input instanceof Request ? input.url : input),
    headers: headersOf(init.headers ?? request?.headers),
    body: jsonBody(init.body ?? (await request?.text())),
    signal: init.signal ?? request?.signal ?? undefined,
  };
}
