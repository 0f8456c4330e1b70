import { type Scan, type Waker, report } from '../scan/scan';
import { isRealPassword } from './url-credentials';

const COMMAND_SCORE = 0.8;

/** How far before the option the command may stand, in characters. */
const REACH = 240;

const OPTION = /(?:-u|--user|--proxy-user)[ =]{0,2}["']?([^\s:"'<>$]{1,80}):([^\s"'<>\\]{1,160})/y;

/** What stands between a command and its option: no other command, no line end but behind a backslash. */
const ARGUMENTS = '(?:[^;&|\\\\\\n]|\\\\\\s){0,200}?';
const PASSWORD = '["\']?([^\\s"\'<>\\\\;|&-][^\\s"\'<>\\\\;|&]{3,160})';

/** Commands that take a password as an option: where to look, and from there the password as the only group. */
const COMMANDS: readonly (readonly [literal: string, pattern: RegExp])[] = [
  ['sshpass ', new RegExp(`sshpass${ARGUMENTS} -p[ =]{0,2}${PASSWORD}`, 'y')],
  ['docker login ', new RegExp(`docker login${ARGUMENTS} (?:-p|--password)[ =]{1,2}${PASSWORD}`, 'y')],
  ['podman login ', new RegExp(`podman login${ARGUMENTS} (?:-p|--password)[ =]{1,2}${PASSWORD}`, 'y')],
  // Behind a space the option would name the database.
  ['mysql', new RegExp(`mysql(?:dump|admin)? ${ARGUMENTS}(?<= )-p${PASSWORD}`, 'y')],
];

/** The password of `curl -u user:password`, `sshpass -p password`, `docker login -p password`, `mysql -ppassword`. */
export const COMMAND_WAKERS: readonly Waker[] = [
  ...[' -u', ' --user', ' --proxy-user'].map((literal): Waker => ({
    literal,
    wake: (scan, at) => wakeCurl(scan, at, literal),
  })),
  ...COMMANDS.map(([literal, pattern]): Waker => ({
    literal,
    wake: (scan, at) => wakeCommand(scan, at, literal, pattern),
  })),
];

function wakeCurl(scan: Scan, at: number, literal: string): void {
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

function wakeCommand(scan: Scan, at: number, literal: string, pattern: RegExp): void {
  const { text } = scan;
  if (!text.startsWith(literal, at)) return;
  pattern.lastIndex = at;
  const password = pattern.exec(text)?.[1];
  if (password === undefined || !isRealPassword('', password, true)) return;
  const end = pattern.lastIndex;
  report(scan, 'secret.command-password', end - password.length, end, COMMAND_SCORE);
}
