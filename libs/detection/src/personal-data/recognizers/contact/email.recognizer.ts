import { type Recognizer } from '../../recognizer';

/** Endings that make `icon@2x.png` a file and not an address. */
const FILE_ENDINGS = new Set(
  'avif bmp css gif html ico jpeg jpg js json md mjs pdf png scss svg ts tsx webp xml yaml yml'.split(' '),
);

const WORD = 'A-Za-z0-9\\u00c0-\\u024f';

/** What stands before the host in an address with a login: `postgres://user:password@host`. */
const LOGIN = /:\/\/[^\s/@]{0,60}$/;

/** An address is real unless it names a file, the login of a git server or that of a connection. */
function validate(match: string, before: () => string): number {
  const [local = '', domain = ''] = match.split('@');
  const ending = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase();
  const isNone = FILE_ENDINGS.has(ending) || local === 'git' || LOGIN.test(before());
  return isNone ? 0 : match.length;
}

/** E-mail addresses (RFC 5321 §4.5.3.1: local part up to 64 characters), letters of Latin scripts included. */
export const email: Recognizer = {
  category: 'EMAIL',
  rule: 'email',
  triggers: '@',
  pattern: new RegExp(
    `(?<![${WORD}_])[${WORD}_][${WORD}_.%+'~-]{0,63}@(?:[${WORD}-]{1,63}\\.){1,8}[A-Za-z\\u00c0-\\u024f]{2,24}`,
  ),
  minLength: 6,
  maxLength: 500,
  score: 0.95,
  validate,
};
