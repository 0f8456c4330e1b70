const LOOPBACK = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether a URL points at this machine. */
export const isLoopback = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);

/** Whether nobody on the way can read what a URL is sent: https, or http to this machine. */
export const isSecureUrl = (url: string): boolean => {
  const { protocol } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(url));
};

/** Whether a URL has no query, no fragment and no credentials. */
export const isPlainUrl = (url: string): boolean => {
  const { search, hash, username, password } = new URL(url);
  return !search && !hash && !username && !password;
};
