import { isLetterCode } from '../scan/char-class';
import { type Scan, type Waker, report } from '../scan/scan';
import { isPlaceholder } from '../values/placeholders';

const URL_SCORE = 0.9;

/** Addresses of web servers; the others name databases, queues and mail servers. */
const WEB = /https?$/i;

/** `user:password@` of a web address; a password holds no space and no slash there. */
const WEB_CREDENTIALS = /([^\s:@/?#"'<>\\`]{0,128}):([^\s@/?#"'<>\\`]{1,256})@(?=[\w[$%{*-])/y;

/** Of a database address: what people paste, a slash or one space included. */
const SERVER_CREDENTIALS =
  /([^\s:@/?#"'<>\\`]{0,128}):([^\s@"'<>\\`]{1,256}(?: [^\s@"'<>\\`]{1,64})?)@(?=[\w[$%{*-])/y;

const SAMPLE_WORD =
  /^(?:my|your|the|db|some)?[-_]?(?:pass(?:word|wd|wort)?|pwd?|secret|token|key|user(?:name)?|credentials?)$/i;

/** The password of `scheme://user:password@host`. */
export const URL_WAKER: Waker = { literal: '://', wake: wakeUrl };

function wakeUrl(scan: Scan, at: number): void {
  const { text } = scan;
  if (!text.startsWith('://', at) || !isLetterCode(text.charCodeAt(at - 1))) return;
  const isWeb = WEB.test(text.slice(Math.max(0, at - 5), at));
  const pattern = isWeb ? WEB_CREDENTIALS : SERVER_CREDENTIALS;
  pattern.lastIndex = at + 3;
  const match = pattern.exec(text);
  if (match === null) return;
  const [, user = '', password = ''] = match;
  if (!isRealPassword(user, password, isWeb)) return;
  const end = pattern.lastIndex - 1;
  report(scan, 'secret.url-password', end - password.length, end, URL_SCORE);
}

/** Not a variable, not the word "password" beside the word "user", not a port. */
export function isRealPassword(user: string, password: string, isWeb: boolean): boolean {
  if (/^\d{1,5}(?:\/|$)/.test(password) || /^[${<[(%*{]|[}>\])]$|\$\{|\{\{/.test(password)) return false;
  if (SAMPLE_WORD.test(password) && (isWeb || SAMPLE_WORD.test(user))) return false;
  if (/^[a-z]{1,12}$/i.test(password)) return !isWeb && password !== user && !isPlaceholder(password);
  return !isPlaceholder(password);
}
