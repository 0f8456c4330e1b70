import { type Exchange, type ModelCall } from 'unseen-guardian/kernel';
import { guardedDesk } from '../streams/guarded-desk';
import { steppedModel } from '../streams/stepped-model';

/** A text as the model saw it, and the exchange that can put its values back. */
export interface HiddenText {
  readonly exchange: Exchange;
  readonly call: ModelCall;
  readonly redacted: string;
}

/** Sends a text through all prompt controls of the pipeline. */
export async function hiddenText(text: string): Promise<HiddenText> {
  const { exchange } = await guardedDesk(steppedModel([]))(text);
  const [call] = exchange.calls;
  const hidden = call!.segments.find(({ trust }) => trust === 'untrusted');
  return { exchange, call: call!, redacted: hidden!.text };
}
