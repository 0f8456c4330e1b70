import { isLoopback, seconds } from 'unseen-guardian/kernel';

/** Where an engine outside of this process is, and how long it is waited for. */
export interface RemoteEngineOptions {
  /** Its address: `https://opa.internal.example`; `http:` on this machine only. */
  readonly url: string;
  /** Headers of each question, such as `Authorization`. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds; an engine that does not answer in time denies (503). @default 1000 */
  readonly timeoutMs?: number;
}

/** Checked options of an engine outside of this process. */
export interface RemoteEngine {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/**
 * Checks the options, at boot.
 *
 * @throws Error that says the remedy.
 */
export function remoteEngine(
  engine: string,
  { url, headers = {}, timeoutMs = seconds(1) }: RemoteEngineOptions,
): RemoteEngine {
  const hint = (option: string, remedy: string): Error => new Error(`${engine}: \`${option}\` ${remedy}`);
  if (typeof url !== 'string' || !URL.canParse(url))
    throw hint('url', 'is required: the address of the engine.');
  const { protocol, search, hash, username } = new URL(url);
  if (search || hash || username) throw hint('url', 'must not have a query, a fragment or credentials.');
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(url)))
    throw hint('url', 'must be https: only an engine on this machine may be http.');
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1 || timeoutMs > seconds(30))
    throw hint('timeoutMs', 'must be a whole number of milliseconds up to 30000.');
  return { url: url.replace(/\/$/, ''), headers, timeoutMs };
}
