import { type Io } from '../frame/io';

/** Fewer steps are over before anybody reads of them. */
const SHORTEST = 500;
const CLEAR = '\r\u001b[K';

/** Shows on standard error how far long work is, once a percent, when somebody watches; call it after each step. */
export function progressOf(io: Io, what: string, total: number): (done: number) => void {
  if (!io.isTty || total < SHORTEST) return () => undefined;
  const stride = Math.ceil(total / 100);
  return (done) => {
    if (done === total) io.error(CLEAR);
    else if (done % stride === 0) io.error(`${CLEAR}${what} ${done} of ${total}`);
  };
}
