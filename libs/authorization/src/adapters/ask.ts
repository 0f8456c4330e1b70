import { fetchJson } from 'unseen-guardian/kernel';
import { type RemoteEngine } from './remote-engine.options';

/**
 * Asks an engine outside of this process: no redirects, in time, at most 1 MiB.
 *
 * @throws Error when it does not answer with status 200 and JSON; the caller then denies.
 */
export const ask = (
  { url, headers, timeoutMs }: RemoteEngine,
  path: string,
  question: object,
): Promise<unknown> =>
  fetchJson(url + path, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(question),
    timeoutMs,
  });
