import { type PromptControls, type ProviderGate, type ReplyControls } from 'unseen-guardian/kernel';

/** What guarded models need of the pipeline. */
export interface ModelPorts {
  readonly promptControls: PromptControls;
  readonly replyControls: ReplyControls;
  readonly gate: ProviderGate;
}
