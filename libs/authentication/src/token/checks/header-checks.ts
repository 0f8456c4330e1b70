import { isIdentifier } from '../parsing/claim-values';
import { type TokenCheck } from './token-check';

const KEY_HEADERS = ['jku', 'x5u', 'jwk', 'x5c'];
const ENCRYPTION_HEADERS = ['enc', 'zip', 'p2s', 'p2c', 'epk'];

/** Checks of the header of every signed token, before its type is looked at. */
export const HEADER_CHECKS: readonly TokenCheck[] = [
  {
    name: 'alg',
    clause: 'RFC 8725 §3.1',
    holds: ({ header }, { algorithms }) => (algorithms as readonly unknown[]).includes(header.alg),
  },
  {
    name: 'key-header',
    clause: 'RFC 8725 §3.10',
    holds: ({ header }) => !KEY_HEADERS.some((name) => name in header),
  },
  {
    name: 'encryption-header',
    clause: 'RFC 8725 §3.6',
    holds: ({ header }) => !ENCRYPTION_HEADERS.some((name) => name in header),
  },
  { name: 'crit', clause: 'RFC 7515 §4.1.11', holds: ({ header }) => !('crit' in header) },
  {
    name: 'kid',
    clause: 'RFC 7515 §4.1.4',
    holds: ({ header }) => header.kid === undefined || isIdentifier(header.kid),
  },
];
