import { buffer } from 'node:stream/consumers';

/** What a command reads from and writes to, besides files. */
export interface Io {
  /** Writes to standard output, as it is: a line brings its own end. */
  out(text: string): void;
  /** Writes to standard error, as it is. */
  error(text: string): void;
  /** Whether somebody watches standard error: progress is shown only then. */
  readonly isTty: boolean;
  /** Everything on standard input. */
  input(): Promise<Uint8Array>;
}

/** The streams of this process. */
export function processIo({ stdin, stdout, stderr }: NodeJS.Process): Io {
  // `guardian … | head` closes the pipe early; what is left has no reader.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
    isTty: stderr.isTTY === true,
    input: () => buffer(stdin),
  };
}
