import {
  type PromptControls,
  type ProviderGate,
  type RecipientRegister,
  type ReplyControls,
} from 'unseen-guardian/kernel';
import { type StructuredOutputOptions } from '../structured/structured-output.options';
import { type ReplyLimits } from '../reply/reply-limits';

/** What guarded models need of the pipeline. */
export interface ModelPorts {
  readonly promptControls: PromptControls;
  readonly replyControls: ReplyControls;
  readonly gate: ProviderGate;
  /** What is declared of the recipients, for lineage. @default {} */
  readonly recipients?: RecipientRegister;
  /** @default STRUCTURED_OUTPUT */
  readonly structuredOutput?: StructuredOutputOptions;
  /** @default REPLY_LIMITS */
  readonly replies?: ReplyLimits;
}
