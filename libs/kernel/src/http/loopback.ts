const LOOPBACK = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether a URL points at this machine, where `http:` is as good as `https:`. */
export const isLoopback = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);
