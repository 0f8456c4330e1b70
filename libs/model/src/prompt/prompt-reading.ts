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
  /**
   * The prompt as the segments stand now: a new list, without our marks, with the frame and the hidden line if there are any.
   */
  write(frame?: Frame, hiddenLine?: string): Message[];
}

/** What we add stands after the host's own instructions, in the system text that providers expect first. */
function addInstruction(messages: Message[], instruction: string): Message[] {
  const firstTurn = messages.findIndex(({ role }) => role !== 'system');
  const last = messages[firstTurn - 1];
  if (!last) return [{ role: 'system', content: instruction }, ...messages];
  const extended = { ...last, content: `${last.content as string}\n\n${instruction}` };
  return messages.with(firstTurn - 1, extended);
}

/** Takes a prompt apart. */
export function readPrompt(prompt: readonly Message[], exchangeMark: string): PromptReading {
  const reader = new PromptReader(exchangeMark);
  const writers = prompt.map((message) => readMessage(reader, message));
  return {
    segments: reader.segments,
    unreadable: [...reader.unreadable],
    write: (frame, hiddenLine) => {
      const added = [frame?.instruction, hiddenLine].filter((line) => line !== undefined);
      return added.reduce(
        addInstruction,
        writers.map((write) => write(frame)),
      );
    },
  };
}
