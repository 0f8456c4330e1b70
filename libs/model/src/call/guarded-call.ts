import {
  type ControlStep,
  type Exchange,
  type ModelCall,
  type Recipient,
  type TokenUsage,
} from 'unseen-guardian/kernel';
import { canaryOf, canarySentence, isCanaryOwed } from '../canary/canary-token';
import { type Message } from '../language-model.protocol';
import { type Frame } from '../prompt/frame';
import { promptDigest } from '../prompt/prompt-bytes';
import { type PromptReading } from '../prompt/prompt-reading';
import { type MarkedSegment } from '../prompt/prompt-reader';

/** What is known of a call before its prompt is read. */
export type CallIdentity = Pick<ModelCall, 'model' | 'modelId' | 'recipient'> & {
  /** What is declared of the recipient; absent where nothing is, which `recipient` refuses. */
  readonly receiver?: Recipient | undefined;
};

/** One model call: its segments while controls work on them, then the sealed prompt that the provider gets. */
export class GuardedCall implements ModelCall {
  readonly id: string;
  readonly model: string;
  readonly modelId: string;
  readonly recipient: string;
  readonly receiver: Recipient | undefined;
  readonly startedAt: number;
  readonly opened: ControlStep[] = [];
  readonly segments: readonly MarkedSegment[];
  /** Sets untrusted text apart when the prompt is written. */
  frame?: Frame;
  promptDigest?: string;
  replyDigest?: string;
  usage?: TokenUsage;
  outcome?: NonNullable<ModelCall['outcome']>;
  /** The line of the hidden context that must not come back in the reply. */
  private readonly canary?: string;
  private reading: PromptReading | undefined;
  private sealed?: Message[] | undefined;

  constructor(
    exchange: Exchange,
    { model, modelId, recipient, receiver }: CallIdentity,
    reading: PromptReading,
  ) {
    this.id = exchange.newId();
    this.model = model;
    this.modelId = modelId;
    this.recipient = recipient;
    this.receiver = receiver;
    this.startedAt = exchange.now();
    this.reading = reading;
    this.segments = reading.segments;
    if (isCanaryOwed(exchange)) this.canary = canarySentence(canaryOf(exchange));
  }

  /** Writes the prompt for the provider; what controls change after this is not seen by anyone. */
  seal(): string {
    if (!this.reading) throw new Error('The prompt of this call was sent already.');
    this.sealed = this.reading.write(this.frame, this.canary);
    return (this.promptDigest = promptDigest(this.sealed));
  }

  /** The sealed prompt for the provider; it is handed over once, and not kept while the reply comes. */
  takePrompt(): Message[] {
    if (!this.sealed) this.seal();
    const prompt = this.sealed!;
    this.sealed = this.reading = undefined;
    return prompt;
  }
}
