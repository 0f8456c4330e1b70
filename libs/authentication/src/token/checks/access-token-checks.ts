import { CALLER, CONFIRMATION, ISSUED_FOR_US, JTI, OTHER_KINDS, TIMES } from './claim-checks';
import { HEADER_CHECKS } from './header-checks';
import { type TokenCheck } from './token-check';

const TYPES = ['at+jwt', 'application/at+jwt'];

const hasType = (typ: unknown, strict: boolean): boolean =>
  typeof typ === 'string'
    ? TYPES.includes(typ.toLowerCase()) || (!strict && typ.toLowerCase() === 'jwt')
    : typ === undefined && !strict;

/** Every check of an access token that needs no key, in order; the signature and its key come after. */
export const ACCESS_TOKEN_CHECKS: readonly TokenCheck[] = [
  ...HEADER_CHECKS,
  {
    name: 'typ',
    clause: 'RFC 9068 §4',
    holds: ({ header }, { requireTyp }) => hasType(header.typ, requireTyp),
  },
  ...Object.values(ISSUED_FOR_US),
  ...Object.values(TIMES),
  ...OTHER_KINDS,
  CONFIRMATION,
  ...CALLER,
  JTI,
];
