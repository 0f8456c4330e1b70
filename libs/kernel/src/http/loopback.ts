const LOOPBACK = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether a URL points at this machine. */
export const isLoopback = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);
