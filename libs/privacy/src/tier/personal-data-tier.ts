import { type Finding } from 'unseen-guardian/detection';

/** What a tier is given besides the text. */
export interface TierRequest {
  /** Ends when the exchange does. */
  readonly signal?: AbortSignal;
}

/**
 * A heavier detector that looks at a prompt after the built-in one: a model in the process, or a server of your own.
 *
 * It receives text from which secrets and everything that the built-in detector knows are out already.
 */
export abstract class PersonalDataTier {
  /**
   * The findings of a text; UTF-16 spans, in any order.
   *
   * @throws Error when the tier cannot answer; the control's fail mode then decides (`deny` by default).
   */
  abstract detect(text: string, request?: TierRequest): Promise<readonly Finding[]>;
}
