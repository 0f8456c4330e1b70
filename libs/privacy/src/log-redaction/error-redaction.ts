/** The start of the frames of a stack. */
const FRAMES = /\n {4}at /;
/** What V8 writes before the message: a class name, and the code that Node's own errors have. */
const HEAD = /^[\w$.]{0,100}(?: \[\w{1,100}\])?(?:: )?$/;
const MOST_FRAMES = 50;
const LONGEST_FRAME = 1_024;

/** How the parts of a stack are written. */
export interface StackWriter {
  /** Text that people may have written. */
  text(text: string): string;
  /** One line of a frame, which is code and paths. */
  frame(line: string): string;
}

const framesOf = (frames: string, write: (line: string) => string): string =>
  frames
    .split('\n', MOST_FRAMES + 1)
    .slice(1)
    .map((line) => `\n${write(line.slice(0, LONGEST_FRAME))}`)
    .join('');

/**
 * Writes a stack: its message as text, its frames as they are. Where the message is not known a frame may be a line of
 * it, so frames count as text then.
 */
export function redactStack(stack: string, message: string | undefined, write: StackWriter): string {
  const at = message === undefined ? -1 : stack.slice(0, 256 + message.length).indexOf(message);
  if (message !== undefined && at >= 0 && HEAD.test(stack.slice(0, at))) {
    const end = at + message.length;
    const frames = stack.slice(end);
    if (frames === '' || FRAMES.exec(frames)?.index === 0) {
      return write.text(stack.slice(0, end)) + framesOf(frames, (line) => write.frame(line));
    }
  }
  const start = FRAMES.exec(stack)?.index ?? stack.length;
  return write.text(stack.slice(0, start)) + framesOf(stack.slice(start), (line) => write.text(line));
}
