import { isIPv6 } from 'node:net';
import { isLoopback } from 'unseen-guardian/kernel';

/**
 * The address of a receiver over HTTP.
 *
 * @throws Error when it is not https, loopback excepted, or carries a password that would stand in logs.
 */
export function sinkUrl(sink: string, address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) throw new Error(`The url of the audit sink "${sink}" is no URL.`);
  if (url.username || url.password)
    throw new Error(
      `The url of the audit sink "${sink}" carries credentials: hand them over with \`headers\`.`,
    );
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(address))) return url;
  throw new Error(
    `The audit sink "${sink}" must be reached over https: only this machine may be reached without.`,
  );
}

/** Whether a host name or address is this machine. */
export const isLoopbackHost = (host: string): boolean => {
  const address = `http://${isIPv6(host) ? `[${host}]` : host}/`;
  return URL.canParse(address) && isLoopback(address);
};
