import { isIdentifier } from '../parsing/claim-values';
import { isMembers } from '../parsing/parsed-token';
import { ISSUED_FOR_US, JTI, TIMES } from './claim-checks';
import { HEADER_CHECKS } from './header-checks';
import { type TokenCheck } from './token-check';

const SPEC = 'OpenID Connect Back-Channel Logout';
const TYPES: readonly unknown[] = ['logout+jwt', 'application/logout+jwt'];
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** Every check of a logout token that needs no key, in order (OpenID Connect Back-Channel Logout §2.6). */
export const LOGOUT_TOKEN_CHECKS: readonly TokenCheck[] = [
  ...HEADER_CHECKS,
  {
    name: 'typ',
    clause: `${SPEC} §2.4`,
    holds: ({ header: { typ } }) => typeof typ === 'string' && TYPES.includes(typ.toLowerCase()),
  },
  ISSUED_FOR_US.iss,
  {
    ...ISSUED_FOR_US.aud,
    clause: `${SPEC} §2.6`,
    holds: (token, rules) => ISSUED_FOR_US.aud.holds(token, { ...rules, audiences: rules.logoutAudiences }),
  },
  ...Object.values(TIMES),
  {
    name: 'events',
    clause: `${SPEC} §2.4`,
    holds: ({ claims: { events } }) =>
      isMembers(events) && Object.hasOwn(events, EVENT) && isMembers(events[EVENT]),
  },
  { name: 'nonce', clause: `${SPEC} §2.4`, holds: ({ claims }) => !('nonce' in claims) },
  { ...JTI, clause: `${SPEC} §2.4` },
  {
    name: 'sid-or-sub',
    clause: `${SPEC} §2.4`,
    holds: ({ claims: { sid, sub } }) =>
      (sid !== undefined || sub !== undefined) &&
      [sid, sub].every((id) => id === undefined || isIdentifier(id)),
  },
];
