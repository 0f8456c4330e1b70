import { type AdmitInput } from 'unseen-guardian/kernel';
import { timesSent } from '../credential/presented-credential';
import { importKey, type VerificationKey } from '../keys/verification-key';
import { type ParsedToken, parseToken } from '../token/parsing/parsed-token';
import { TokenRejection } from '../token/token-rejection';

/** A proof taken apart; nothing in it is verified yet. */
export interface DpopProof extends ParsedToken {
  /** The key in the proof, where it is of use. */
  readonly key?: VerificationKey;
}

const HEADER = 'dpop';
const MOST_CHARACTERS = 4096;

const refused = (check: string, clause: string): TokenRejection =>
  new TokenRejection(`dpop-${check}`, clause, 'invalid_dpop_proof');

/**
 * Takes the proof from the one `DPoP` header.
 *
 * @throws TokenRejection when there is none, more than one, more than 4 KiB of it, or no token in it.
 */
export function presentedProof(input: AdmitInput): DpopProof {
  const raw = input.request.headers[HEADER];
  if (raw === undefined) throw refused('missing', 'RFC 9449 §7.1');
  if (typeof raw !== 'string' || timesSent(HEADER, input) > 1) throw refused('repeated', 'RFC 9449 §4.3');
  if (raw.length > MOST_CHARACTERS) throw refused('size', 'RFC 8725 §3.7');
  const proof = parseToken(raw, refused);
  const key = importKey(proof.header.jwk);
  return { ...proof, ...(key && { key }) };
}
