import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { AuditSink, type SinkOptions } from '../audit-sink';
import { type ExportedRecord } from '../exported-record';
import { ndjson } from '../formats/ndjson.format';
import { type RecordFormat } from '../formats/record-format';
import { SinkError } from '../sink.error';

/** A file of lines. */
export interface FileSinkOptions extends SinkOptions {
  /** The file; made with the mode 0600 where there is none. Rotation is left to the host, which may rename it any time. */
  readonly path: string;
  /** How each line looks. @default ndjson() */
  readonly format?: RecordFormat;
}

const OWNER_ONLY = 0o600;
const OTHERS = 0o077;
const LINE_FEED = 0x0a;
// A link could lead the records to a place where others read them.
const HOW = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;

/** Whether a writer that was killed left half a line. */
async function endsWithinLine(file: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== LINE_FEED;
}

/** Appends lines, and confirms them once they are on the disk. */
class FileSink extends AuditSink {
  constructor(private readonly options: FileSinkOptions) {
    super(options);
  }

  override async send(records: readonly ExportedRecord[], signal: AbortSignal): Promise<void> {
    const { path, format = ndjson() } = this.options;
    // Opened for each page, so that a file that was renamed is left alone.
    const file = await open(path, HOW, OWNER_ONLY);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw new SinkError('no-file', 'The path of the file sink is no regular file.');
      if (stat.mode & OTHERS)
        throw new SinkError('mode', 'Others may read or write the file of the audit sink: chmod 600.');
      const lines = records.map((record) => `${format(record).toString('utf8')}\n`).join('');
      const isWithinLine = await endsWithinLine(file, stat.size);
      signal.throwIfAborted();
      await file.appendFile(isWithinLine ? `\n${lines}` : lines);
      await file.datasync();
    } finally {
      await file.close();
    }
  }
}

/**
 * A sink that appends lines to a file that only its owner may read.
 *
 * @throws Error when an option does not hold.
 */
export const fileSink = (options: FileSinkOptions): AuditSink => new FileSink(options);
