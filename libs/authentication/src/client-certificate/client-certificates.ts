import { hash } from 'node:crypto';
import { type AdmitInput } from 'unseen-guardian/kernel';
import { sameText } from '../binding/same-text';
import { TokenRejection } from '../token/token-rejection';

/** The certificate that a client showed, as DER; undefined when it showed none that can be believed. */
export type FindCertificate = (input: AdmitInput) => Buffer | undefined;

/** Checks the certificate of each request with a token that is bound by `x5t#S256` (RFC 8705 §3). */
export class ClientCertificates {
  constructor(private readonly find: FindCertificate) {}

  /**
   * Checks that the client showed the certificate of this thumbprint.
   *
   * @throws TokenRejection when it did not.
   */
  assert(thumbprint: string, input: AdmitInput): void {
    const certificate = this.find(input);
    if (!certificate) throw new TokenRejection('certificate', 'RFC 8705 §3');
    if (!sameText(hash('sha256', certificate, 'base64url'), thumbprint))
      throw new TokenRejection('x5t#S256', 'RFC 8705 §3');
  }
}
