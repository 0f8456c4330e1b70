import { type Recognizer } from '../../recognizer';

/** Addresses that belong to nobody: loopback, unspecified, broadcast. */
const NOBODY = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$)/;
/** Words that make four numbers a version. */
const VERSION = /(?:versions?|ver\.?|release|build|firmware)\W{1,3}$/i;

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

/** IPv4 addresses in dotted form (RFC 791). */
export const ipv4: Recognizer = {
  category: 'IP_ADDRESS',
  rule: 'ip.v4',
  triggers: '0123456789',
  pattern: new RegExp(`(?<![\\w.-]|\\w/)${OCTET}(?:\\.${OCTET}){3}(?![\\w]|\\.\\d)`),
  minLength: 7,
  maxLength: 15,
  score: 0.9,
  validate: (match, before) => (NOBODY.test(match) || VERSION.test(before()) ? 0 : match.length),
};

/** RFC 4291 §2.2: eight groups, or fewer with one `::`; short forms that code writes too (`a::b`) do not count. */
function validateIpv6(match: string): number {
  const [head = '', tail, ...rest] = match.split('::');
  if (rest.length > 0 || !/\d/.test(match)) return 0;
  const address = match.split('%')[0]!;
  const groups = address.split(':').filter((group) => group !== '');
  const count = groups.length + (address.includes('.') ? 1 : 0);
  if (tail === undefined) return count === 8 && !/^:|:$/.test(address) ? match.length : 0;
  const isWritten = count >= 3 || (count === 2 && head.length === 4);
  return isWritten && count < 8 ? match.length : 0;
}

/** IPv6 addresses, with embedded IPv4 and zone (RFC 4291 §2.2, RFC 4007 §11). */
export const ipv6: Recognizer = {
  category: 'IP_ADDRESS',
  rule: 'ip.v6',
  triggers: ':',
  isInner: true,
  pattern: new RegExp(
    `(?<![\\w:.])(?:[0-9A-Fa-f]{0,4}:){2,8}(?:${OCTET}(?:\\.${OCTET}){3}|[0-9A-Fa-f]{0,4})(?:%\\w{1,16})?(?![\\w:]|\\.\\d)`,
  ),
  minLength: 5,
  maxLength: 72,
  score: 0.92,
  validate: validateIpv6,
};
