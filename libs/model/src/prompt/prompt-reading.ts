import { type Message } from '../language-model.protocol';
import { type Frame } from './frame';
import { readMessage } from './prompt-parts';
import { type MarkedSegment, PromptReader } from './prompt-reader';

/** A prompt, taken apart into segments. */
export interface PromptReading {
  /** Every text of the whole message list, in order. */
  readonly segments: readonly MarkedSegment[];
  /** Types of parts that no control can read; such a prompt must not leave. */
  readonly unreadable: readonly string[];
  /** The prompt as the segments stand now: a new list, without our marks, with the frame if there is one. */
  write(frame?: Frame): Message[];
}

/** The frame is explained after the host's own instructions, in the system text that providers expect first. */
function explain(frame: Frame, messages: Message[]): Message[] {
  const firstTurn = messages.findIndex(({ role }) => role !== 'system');
  const last = messages[firstTurn - 1];
  if (!last) return [{ role: 'system', content: frame.instruction }, ...messages];
  const explained = { ...last, content: `${last.content as string}\n\n${frame.instruction}` };
  return messages.with(firstTurn - 1, explained);
}

/** Takes a prompt apart. */
export function readPrompt(prompt: readonly Message[], exchangeMark: string): PromptReading {
  const reader = new PromptReader(exchangeMark);
  const writers = prompt.map((message) => readMessage(reader, message));
  return {
    segments: reader.segments,
    unreadable: [...reader.unreadable],
    write: (frame) => {
      const messages = writers.map((write) => write(frame));
      return frame ? explain(frame, messages) : messages;
    },
  };
}
