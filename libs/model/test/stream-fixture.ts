import { modelDouble, type ModelDouble, type ModelDoubleOptions } from 'unseen-guardian/testing';
import { type ReplyPart, type StreamResult } from '../src/language-model.protocol';
import { type Desk, deskWith, WordControl } from './fixture';

/** The least that a model can be asked. */
export const ASK = { prompt: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }] };

/** A desk behind the hold-back control, and the double it asks. */
export interface StreamDesk extends Desk {
  readonly double: ModelDouble;
  /** Opens a stream inside the exchange. */
  open(): Promise<StreamResult>;
}

/** Puts a double behind the hold-back control. */
export function deskOf(options: ModelDoubleOptions): StreamDesk {
  const double = modelDouble(options);
  const desk = deskWith(double, { replyControls: [new WordControl()] });
  return {
    double,
    ...desk,
    open: () => desk.inside(() => desk.model.doStream(ASK)) as Promise<StreamResult>,
  };
}

/** All parts of the stream. */
export async function partsOf(desk: StreamDesk): Promise<ReplyPart[]> {
  const { stream } = await desk.open();
  const parts: ReplyPart[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}
