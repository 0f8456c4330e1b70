import { type SecretRef } from 'unseen-guardian/secrets';

/** How this service introduces itself when it asks the issuer about an opaque token (RFC 7662 §2.1). */
export interface IntrospectionOptions {
  /** The id under which the issuer knows this service. */
  readonly clientId: string;
  /** `client_secret_basic` (RFC 6749 §2.3.1): the secret's name, read for each question, so that it may rotate. */
  readonly clientSecret: SecretRef;
}
