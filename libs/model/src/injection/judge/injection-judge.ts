import { type ScreenTrust } from 'unseen-guardian/detection';
import { type TokenUsage } from 'unseen-guardian/kernel';
import { type SecretHandle, type SecretRef } from 'unseen-guardian/secrets';

/** What a judge is told besides the text. */
export interface JudgeRequest {
  /** Who wrote the text: the caller, or nobody who may give orders. */
  readonly trust: ScreenTrust;
  /** What the same caller wrote before, oldest first; at most about 4,000 characters. */
  readonly history: readonly string[];
  /** Ends when the exchange does, or when the judge took too long. */
  readonly signal?: AbortSignal;
  /** Finds the secret that a judge names. */
  readonly readSecret?: (ref: SecretRef) => Promise<SecretHandle>;
}

/** What a judge says of a text. */
export interface Judgement {
  /** The chance that the text is an attack, 0 to 1; from 0.5 on it is refused. */
  readonly score: number;
  /** A short code such as `override`, kept with the verdict; never words of the text. */
  readonly reason?: string;
  /** The tokens that it took. */
  readonly usage?: TokenUsage;
}

/**
 * A heavier check of texts that the screen is not sure about: a model in the process, or a server elsewhere.
 *
 * One outside the process says who it is: then the purpose has to name it, and it sees no personal data.
 */
export abstract class InjectionJudge {
  /**
   * Who receives the texts, as `provider:region`.
   * @default none: the judge runs in this process
   */
  readonly recipient?: string | undefined;

  /**
   * Judges a text.
   *
   * @throws Error when the judge cannot answer; the control's fail mode then decides (`deny` by default).
   */
  abstract judge(text: string, request: JudgeRequest): Promise<Judgement>;
}

/** The score from which a judged text is refused. */
export const REFUSED_FROM = 0.5;

const CODE = /^[a-z][a-z0-9_.-]{0,31}$/;

/**
 * The judgement, when it is one.
 *
 * @throws Error when the score is no number from 0 to 1.
 */
export function assertJudgement(judgement: Judgement): Judgement {
  const { score, reason, usage } = judgement;
  if (typeof score !== 'number' || !(score >= 0 && score <= 1)) {
    throw new Error('The judge gave no score from 0 to 1.');
  }
  // What an attacker got a judge to say must not reach the log.
  const isCode = typeof reason === 'string' && CODE.test(reason);
  return { score, ...(isCode && { reason }), ...(usage && { usage }) };
}
