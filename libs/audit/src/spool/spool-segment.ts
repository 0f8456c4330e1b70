import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeRecords, encodeRecords } from './record-codec';
import { encodeFrame, type FrameScan, scanFrames } from './spool-frame';
import { SpoolError } from './spool.error';
import { type AuditRecord } from '../store/audit-store';

const NAME = /^(\d{16})\.spool$/;

/** The number in the name of a file of a spool; undefined for other files. */
export const segmentNumber = (name: string): number | undefined => {
  const digits = NAME.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** One file of a spool: frames, each a group of records, each on the disk before the next is begun. */
export class SpoolSegment {
  private handle: FileHandle | undefined;
  /** Behind a write that failed there may be a part of it. */
  private isClean = true;
  /** Where what was not replayed begins. */
  private from = 0;

  private constructor(
    readonly path: string,
    readonly number: number,
    private readonly key: Buffer,
    /** The bytes of whole frames. */
    private end: number,
  ) {}

  /** Makes the next file, empty; its name is on the disk when this resolves. */
  static async create(directory: string, number: number, key: Buffer): Promise<SpoolSegment> {
    const path = join(directory, `${String(number).padStart(16, '0')}.spool`);
    const segment = new SpoolSegment(path, number, key, 0);
    segment.handle = await open(path, 'wx', 0o600);
    await syncDirectory(directory);
    return segment;
  }

  /**
   * Opens a file that an earlier process left; a torn end of the newest is cut off.
   *
   * @throws SpoolError when it was changed, or was written under another root key.
   */
  static async reopen(path: string, number: number, key: Buffer, isNewest: boolean): Promise<SpoolSegment> {
    const scan = scanned(path, number, key, await readFile(path), 0);
    if (scan.rest === 'damaged' || (scan.rest === 'torn' && !isNewest)) throw damaged(path);
    if (scan.rest === 'torn') await cut(path, scan.end);
    return new SpoolSegment(path, number, key, scan.end);
  }

  /** Bytes on the disk. */
  get bytes(): number {
    return this.end;
  }

  /** Bytes that were not replayed. */
  get waitingBytes(): number {
    return this.end - this.from;
  }

  /** Writes records behind the others and waits for the disk. */
  async append(records: readonly AuditRecord[]): Promise<void> {
    this.handle ??= await open(this.path, 'r+');
    if (!this.isClean) await this.handle.truncate(this.end);
    this.isClean = false;
    const frame = encodeFrame(this.key, encodeRecords(records), { segment: this.number, at: this.end });
    for (let written = 0; written < frame.length;)
      written += (await this.handle.write(frame, written, frame.length - written, this.end + written))
        .bytesWritten;
    await this.handle.sync();
    this.isClean = true;
    this.end += frame.length;
  }

  /** What was not replayed, and what to say when it was. */
  async read(): Promise<{ readonly records: readonly AuditRecord[]; readonly replayed: () => void }> {
    const { end } = this;
    const bytes = (await readFile(this.path)).subarray(0, end);
    const scan = scanned(this.path, this.number, this.key, bytes, this.from);
    if (scan.end !== end) throw damaged(this.path);
    return { records: scan.contents.flatMap(decodeRecords), replayed: () => void (this.from = end) };
  }

  /** Lets go of the file, which stays. */
  async close(): Promise<void> {
    await this.handle?.close();
    this.handle = undefined;
  }

  /** Deletes the file. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.path, { force: true });
  }
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}

async function cut(path: string, end: number): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.truncate(end);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const damaged = (path: string, cause?: unknown): SpoolError =>
  new SpoolError(
    'damaged',
    `The audit spool file ${path} was changed after it was written, or under another root key. ` +
      'Give back the root key or the file; to go on without its records, move it away and keep it as evidence.',
    { cause },
  );

function scanned(path: string, segment: number, key: Buffer, bytes: Buffer, at: number): FrameScan {
  try {
    return scanFrames(key, bytes, { segment, at });
  } catch (cause) {
    throw damaged(path, cause);
  }
}
