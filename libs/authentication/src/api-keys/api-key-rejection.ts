import { TokenRejection } from '../token/token-rejection';

/** A static key that does not hold; the caller learns no more than of a token, the log which check failed. */
export class ApiKeyRejection extends TokenRejection {
  override get reason(): string {
    return `key.${this.check}`;
  }
}
