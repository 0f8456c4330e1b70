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

/** How many messages the system text has, which providers expect first. */
function systemLength(messages: readonly Message[]): number {
  const firstTurn = messages.findIndex(({ role }) => role !== 'system');
  return firstTurn < 0 ? messages.length : firstTurn;
}

const join = (...texts: string[]): string => texts.join('\n\n');

/** Explains after the host's own instructions. */
function addInstruction(messages: Message[], instruction: string): Message[] {
  const at = systemLength(messages) - 1;
  if (at < 0) return [{ role: 'system', content: instruction }, ...messages];
  const last = messages[at]!;
  return messages.with(at, { ...last, content: join(last.content as string, instruction) });
}

/** Puts a line before the system text and behind it: whoever repeats the text, or its end, repeats the line. */
function enclose(messages: Message[], line: string): Message[] {
  const [first] = messages;
  if (first?.role !== 'system') return [{ role: 'system', content: line }, ...messages];
  const begun = messages.with(0, { ...first, content: join(line, first.content as string) });
  return addInstruction(begun, line);
}

/** Takes a prompt apart. */
export function readPrompt(prompt: readonly Message[], exchangeMark: string): PromptReading {
  const reader = new PromptReader(exchangeMark);
  const writers = prompt.map((message) => readMessage(reader, message));
  return {
    segments: reader.segments,
    unreadable: [...reader.unreadable],
    write: (frame, hiddenLine) => {
      const written = writers.map((write) => write(frame));
      const explained = frame ? addInstruction(written, frame.instruction) : written;
      return hiddenLine === undefined ? explained : enclose(explained, hiddenLine);
    },
  };
}
