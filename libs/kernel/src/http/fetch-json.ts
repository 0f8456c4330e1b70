import { seconds } from '../words/duration';

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

/** What is sent beside the address: nothing for a document, a body and credentials for a question. */
export interface JsonRequest {
  /** @default 'GET' */
  readonly method?: string;
  readonly body?: string | URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * How long the whole answer may take, in milliseconds.
   * @default 5000
   */
  readonly timeout?: number;
}

/**
 * Asks a server of the service for JSON: no redirects, an end in time, at most 1 MiB of answer.
 *
 * @throws UnexpectedStatusError, and Error that names the address and never the answer.
 */
export async function fetchJson(
  url: string,
  { headers, timeout = seconds(5), ...request }: JsonRequest = {},
): Promise<unknown> {
  const response = await fetch(url, {
    ...request,
    redirect: 'error',
    headers: { accept: 'application/json', ...headers },
    signal: AbortSignal.timeout(timeout),
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
