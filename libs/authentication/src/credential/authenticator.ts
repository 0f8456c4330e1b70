import { type AdmitInput, type Awaitable, type Principal } from 'unseen-guardian/kernel';
import { type Credential } from './presented-credential';

/** Turns a credential of the schemes that it knows into the caller it stands for. */
export abstract class Authenticator {
  /** The schemes of `Authorization`, in small letters: `bearer`. */
  abstract readonly schemes: readonly string[];

  /**
   * The caller; at once, not as a promise, where the credential was seen a moment ago.
   *
   * @throws TokenRejection when the credential does not hold.
   * @throws Error when this cannot be decided.
   */
  abstract authenticate(credential: Credential, input: AdmitInput): Awaitable<Principal>;
}
