import { seconds } from 'unseen-guardian/kernel';

const TIMEOUT_MS = seconds(5);
const MOST_BYTES = 1024 * 1024;

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

/**
 * Gets a JSON document: no redirects, at most 5 s and 1 MiB.
 *
 * @throws Error that names the address and never the answer.
 */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, {
    redirect: 'error',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`${url} answered with status ${response.status}.`);
  }
  const text = await readCapped(response, url);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${url} did not answer with JSON.`);
  }
}
