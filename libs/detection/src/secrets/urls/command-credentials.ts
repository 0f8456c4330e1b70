import { type Scan, type Waker, report } from '../scan/scan';
import { isRealPassword } from './url-credentials';

const COMMAND_SCORE = 0.8;

/** How far before the option the command may stand, in characters. */
const REACH = 240;

const OPTION = /(?:-u|--user|--proxy-user)[ =]{0,2}["']?([^\s:"'<>$]{1,80}):([^\s"'<>\\]{1,160})/y;

/** The password of `curl -u user:password`. */
export const COMMAND_WAKERS: readonly Waker[] = [' -u', ' --user', ' --proxy-user'].map((literal) => ({
  literal,
  wake: (scan, at) => wakeCommand(scan, at, literal),
}));

function wakeCommand(scan: Scan, at: number, literal: string): void {
  const { text } = scan;
  if (!text.startsWith(literal, at)) return;
  OPTION.lastIndex = at + 1;
  const match = OPTION.exec(text);
  if (match === null || !text.slice(Math.max(0, at - REACH), at).includes('curl')) return;
  const [, user = '', password = ''] = match;
  if (!isRealPassword(user, password, true)) return;
  const end = OPTION.lastIndex;
  report(scan, 'secret.command-password', end - password.length, end, COMMAND_SCORE);
}
