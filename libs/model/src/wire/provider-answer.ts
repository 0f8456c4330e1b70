import { type JsonObject, objectOf } from './body/json';

/** The shape of `fetch`. */
export type Fetch = typeof globalThis.fetch;

/** A provider's answer that is not 2xx; nothing of its body is kept. */
export class RefusedAnswer extends Error {
  override readonly name = 'RefusedAnswer';

  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
  ) {
    super(`The provider answered ${status}.`);
  }

  /** Read by the room, which writes it to the log. */
  get statusCode(): number {
    return this.status;
  }
}

// A provider's header may carry anything: only what looks like it should is handed on.
const HEADERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['retry-after', /^\d{1,6}$/],
  ['retry-after-ms', /^\d{1,9}$/],
  ['x-should-retry', /^(?:true|false)$/],
  ['x-request-id', /^[\w-]{1,128}$/],
  ['request-id', /^[\w-]{1,128}$/],
];

/** The headers of a provider's answer that the SDK may see. */
export function answerHeaders({ headers }: Response): Record<string, string> {
  const kept = HEADERS.flatMap(([name, pattern]) => {
    const value = headers.get(name);
    return value !== null && pattern.test(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** What is sent to a provider. */
export interface OutgoingRequest {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: JsonObject;
  readonly signal: AbortSignal;
}

/**
 * Posts a body; redirects are not followed.
 *
 * @throws RefusedAnswer when the answer is not 2xx.
 */
export async function post(send: Fetch, { url, headers, body, signal }: OutgoingRequest): Promise<Response> {
  const answer = await send(url, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    signal,
    redirect: 'error',
  });
  if (answer.ok) return answer;
  await answer.body?.cancel();
  throw new RefusedAnswer(answer.status, answerHeaders(answer));
}

/** The JSON object of an answer. */
export const jsonOf = async (answer: Response): Promise<JsonObject> => objectOf(await answer.json());
