import { type ControlName } from '../control/control-name';
import { type ControlStep } from '../control/verdict-ledger';

/** Who wrote a piece of the prompt, which decides how it is treated. */
export type Trust = 'developer' | 'user' | 'assistant' | 'untrusted';

/** One piece of text of the prompt; controls rewrite `text` in place. */
export interface PromptSegment {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly trust: Trust;
  text: string;
  /** Where untrusted text came from, such as `ticket` or `document:42`. */
  readonly source?: string;
}

/** Tokens that a call used, as the provider reports them. */
export interface TokenUsage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
}

/** Tokens that a control used for a check of its own, such as a judge; they count like those of the model's calls. */
export interface CheckUsage extends TokenUsage {
  readonly control: ControlName;
  /** Who was asked, as `provider:region`; absent inside the process. */
  readonly recipient?: string;
}

/** One call of a model inside an exchange. */
export interface ModelCall {
  readonly id: string;
  /** The name under which the model was asked for. */
  readonly model: string;
  /** The provider's own name of the model. */
  readonly modelId: string;
  /** Who receives the prompt, as `provider:region`. */
  readonly recipient: string;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  /** The whole message list, system text included. */
  readonly segments: readonly PromptSegment[];
  /** The reply controls whose filter is open for this call. */
  readonly opened: ControlStep[];
  /** SHA-256 (hex) of the bytes handed to the provider; set once the prompt controls are through. */
  promptDigest?: string;
  /** SHA-256 (hex) of the reply as the provider gave it; of a repaired JSON reply, as it was repaired. */
  replyDigest?: string;
  usage?: TokenUsage;
  /** How the call ended; absent while it runs. */
  outcome?: 'completed' | 'blocked' | 'aborted' | 'failed';
}
