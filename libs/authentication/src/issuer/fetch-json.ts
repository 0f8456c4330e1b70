import { seconds } from 'unseen-guardian/kernel';

const TIMEOUT_MS = seconds(5);
const MOST_BYTES = 1024 * 1024;

/** An answer with another status than 200. */
export class UnexpectedStatusError extends Error {
  override readonly name = 'UnexpectedStatusError';

  constructor(
    url: string,
    readonly status: number,
  ) {
    super(`${url} answered with status ${status}.`);
  }
}

/** Reads a body up to the cap; a length that the server announces is not believed. */
async function readCapped(response: Response, url: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += (piece as Uint8Array).byteLength;
    if (size > MOST_BYTES) throw new Error(`${url} answered with more than ${MOST_BYTES} bytes.`);
    pieces.push(piece as Uint8Array);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** What is sent beside the address: nothing for a document, a form and credentials for a question. */
type FormRequest = Pick<RequestInit, 'method' | 'body'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Asks for a JSON document: no redirects, at most 5 s and 1 MiB.
 *
 * @throws UnexpectedStatusError, and Error that names the address and never the answer.
 */
export async function fetchJson(url: string, { headers, ...request }: FormRequest = {}): Promise<unknown> {
  const response = await fetch(url, {
    ...request,
    redirect: 'error',
    headers: { accept: 'application/json', ...headers },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new UnexpectedStatusError(url, response.status);
  }
  const text = await readCapped(response, url);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${url} did not answer with JSON.`);
  }
}
