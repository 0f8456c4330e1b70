import { sameText } from '../binding/same-text';
import { thumbprintOf } from '../keys/key-thumbprint';
import { fits } from '../keys/verification-key';
import { holdsSignature } from '../keys/signature';
import { type Check } from '../token/checks/token-check';
import { isDate, isIdentifier } from '../token/parsing/claim-values';
import { type DpopProof } from './dpop-proof';
import { normalTarget } from './target-uri';

/** What the proof of one request has to say. */
export interface ProofTerms {
  readonly algorithms: readonly string[];
  readonly method: string;
  /** The normalised target URI; undefined: no proof matches it. */
  readonly target: string | undefined;
  /** SHA-256 of the access token, base64url. */
  readonly tokenHash: string;
  /** The thumbprint of the key that the token is bound to. */
  readonly thumbprint: string;
  /** The nonces that hold, the newest first; absent: none is asked for. */
  readonly nonces?: readonly string[] | undefined;
}

type ProofCheck = Check<DpopProof, ProofTerms>;

/** How old a proof may be, and how far ahead the client's clock; seconds. */
export const PROOF_WINDOW = { back: 60, ahead: 5 } as const;

/** RFC 7518 §6: members that only a private or a shared key has. */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

const privateMembersOf = (jwk: unknown): readonly string[] =>
  typeof jwk === 'object' && jwk !== null ? PRIVATE_MEMBERS.filter((name) => name in jwk) : [];

const FORM: readonly ProofCheck[] = [
  { name: 'typ', clause: 'RFC 9449 §4.3', holds: ({ header }) => header.typ === 'dpop+jwt' },
  {
    name: 'alg',
    clause: 'RFC 9449 §4.3',
    holds: ({ header }, { algorithms }) => (algorithms as readonly unknown[]).includes(header.alg),
  },
  { name: 'crit', clause: 'RFC 7515 §4.1.11', holds: ({ header }) => !('crit' in header) },
  {
    name: 'private-key',
    clause: 'RFC 9449 §4.3',
    holds: ({ header }) => privateMembersOf(header.jwk).length === 0,
  },
  {
    name: 'jwk',
    clause: 'RFC 8725 §3.1',
    holds: ({ header, key }) => !!key && fits(key, header.alg as string),
  },
];

const CLAIMS: readonly ProofCheck[] = [
  { name: 'jti', clause: 'RFC 9449 §4.2', holds: ({ claims }) => isIdentifier(claims.jti) },
  { name: 'htm', clause: 'RFC 9449 §4.3', holds: ({ claims }, { method }) => claims.htm === method },
  {
    name: 'htu',
    clause: 'RFC 9449 §4.3',
    holds: ({ claims }, { target }) => target !== undefined && normalTarget(claims.htu) === target,
  },
  {
    name: 'iat',
    clause: 'RFC 9449 §11.1',
    holds: ({ claims: { iat } }, _terms, now) =>
      isDate(iat) && iat >= now - PROOF_WINDOW.back && iat <= now + PROOF_WINDOW.ahead,
  },
  {
    name: 'exp',
    clause: 'RFC 7519 §4.1.4',
    holds: ({ claims: { exp } }, _terms, now) => exp === undefined || (isDate(exp) && now < exp),
  },
  {
    name: 'nbf',
    clause: 'RFC 7519 §4.1.5',
    holds: ({ claims: { nbf } }, _terms, now) =>
      nbf === undefined || (isDate(nbf) && nbf <= now + PROOF_WINDOW.ahead),
  },
  {
    name: 'ath',
    clause: 'RFC 9449 §4.3',
    holds: ({ claims }, { tokenHash }) => sameText(claims.ath, tokenHash),
  },
];

const POSSESSION: readonly ProofCheck[] = [
  {
    name: 'signature',
    clause: 'RFC 9449 §4.3',
    holds: ({ raw, header, key }) => !!key && holdsSignature(raw, header.alg as string, key.key),
  },
  {
    name: 'jkt',
    clause: 'RFC 9449 §7.1',
    error: 'invalid_token',
    holds: ({ key }, { thumbprint }) => !!key && sameText(thumbprintOf(key.key), thumbprint),
  },
  {
    name: 'nonce',
    clause: 'RFC 9449 §9',
    error: 'use_dpop_nonce',
    holds: ({ claims }, { nonces }) => !nonces || nonces.some((nonce) => sameText(claims.nonce, nonce)),
    remedy: ({ nonces = [] }) => ({ 'DPoP-Nonce': nonces[0] ?? '' }),
  },
];

/** Every check of a proof but the one for its first use, the cheap ones first (RFC 9449 §4.3, §7.1). */
export const PROOF_CHECKS: readonly ProofCheck[] = [...FORM, ...CLAIMS, ...POSSESSION].map((check) => ({
  error: 'invalid_dpop_proof' as const,
  ...check,
  name: `dpop-${check.name}`,
}));
