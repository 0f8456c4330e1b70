import { type AdmitInput, type Awaitable } from 'unseen-guardian/kernel';
import { type ClientCertificates } from '../client-certificate/client-certificates';
import { type DpopProofs } from '../dpop/dpop-proofs';
import { TokenRejection } from '../token/token-rejection';
import { type VerifiedToken } from '../token/token-verifier';
import { type Confirmation } from './confirmation';

/** A token, and the request that it came with. */
export interface PresentedToken {
  /** The scheme of `Authorization`, in small letters. */
  readonly scheme: string;
  readonly raw: string;
  readonly input: AdmitInput;
}

/** A token has one scheme: a bound one cannot be passed off as one that is not (RFC 9449 §7.1, §7.2). */
const schemeOf = (confirmation: Confirmation | undefined): string =>
  confirmation?.method === 'jkt' ? 'dpop' : 'bearer';

/** Asks the sender of a bound token, each time it is used, for the key that it is bound to. */
export class SenderConstraint {
  constructor(
    private readonly dpop?: DpopProofs,
    private readonly certificates?: ClientCertificates,
  ) {}

  /** The schemes under which tokens are taken. */
  get schemes(): readonly string[] {
    return this.dpop ? ['bearer', 'dpop'] : ['bearer'];
  }

  /**
   * Answers at once, not with a promise, for a token that is bound to no key or to a certificate.
   *
   * @throws TokenRejection when the sender does not hold the key.
   * @throws Error when this cannot be decided.
   */
  assert({ confirmation }: VerifiedToken, presented: PresentedToken): Awaitable<void> {
    const { scheme, input } = presented;
    if (scheme !== schemeOf(confirmation)) throw new TokenRejection('scheme', 'RFC 9449 §7.1, §7.2');
    if (scheme === 'bearer' && this.dpop?.rules.required)
      throw new TokenRejection('dpop-required', 'RFC 9728 §2');
    if (!confirmation) return;
    const { method, thumbprint } = confirmation;
    if (method === 'jkt' && this.dpop) return this.dpop.assert(thumbprint, presented);
    if (method === 'x5t#S256' && this.certificates) return this.certificates.assert(thumbprint, input);
    throw new TokenRejection('cnf', 'RFC 7800 §3.1');
  }
}
