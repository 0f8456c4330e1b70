import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from 'unseen-guardian/database';
import { SpoolLock } from './spool-lock';
import { SpoolSegment, segmentNumber } from './spool-segment';
import { SpoolError } from './spool.error';
import { type SpoolOptions, spoolSettings } from './spool.options';
import { type AuditRecord } from '../store/audit-store';

/** The label under which the key of the spool is derived from the root key. */
export const SPOOL_KEY_LABEL = 'audit/spool';

/** A file is closed at this size, so that what was replayed is soon deleted. */
const SEGMENT_BYTES = 4 * 1024 * 1024;

/** Records on the local disk, encrypted, in the order in which they came, until the store has them. */
export class AuditSpool {
  private last: Promise<unknown> = Promise.resolve();
  private writing = 0;

  private constructor(
    readonly settings: Required<SpoolOptions>,
    private readonly key: Buffer,
    private readonly lock: SpoolLock,
    private readonly segments: SpoolSegment[],
    private nextNumber: number,
  ) {}

  /**
   * Opens the spool of a directory with what an earlier process left in it.
   *
   * @param key 32 bytes: nothing in the files can be read without it.
   * @throws SpoolError when another process uses the directory, or a file was changed.
   */
  static async open(options: SpoolOptions, key: Buffer): Promise<AuditSpool> {
    const settings = spoolSettings(options);
    const { directory } = settings;
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const lock = await SpoolLock.take(directory);
    try {
      const segments = await leftIn(directory, key);
      return new AuditSpool(settings, key, lock, segments, (segments.at(-1)?.number ?? 0) + 1);
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** Whether it holds nothing, and nothing is on its way into it. */
  get isEmpty(): boolean {
    return this.segments.length === 0 && this.writing === 0;
  }

  /** What it holds, in bytes on the disk. */
  get bytes(): number {
    return this.segments.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** What of it was not replayed yet, in bytes. */
  get waitingBytes(): number {
    return this.segments.reduce((sum, { waitingBytes }) => sum + waitingBytes, 0);
  }

  /**
   * Writes a batch, whole or not at all; resolves when it is on the disk.
   *
   * @throws SpoolError when the spool or the disk is full, or the directory was lost to another process.
   */
  append(batch: readonly AuditRecord[]): Promise<void> {
    this.writing++;
    return this.inTurn(() => this.write(batch)).finally(() => this.writing--);
  }

  /**
   * Hands the oldest records to `write` and forgets them when it resolves; answers how many there were.
   *
   * @throws SpoolError when the file was changed meanwhile.
   */
  async replayOldest(write: (records: readonly AuditRecord[]) => Promise<void>): Promise<number> {
    const oldest = await this.inTurn(async () => {
      await this.dropReplayed();
      return this.segments[0]?.read();
    });
    if (!oldest) return 0;
    await write(oldest.records);
    oldest.replayed();
    await this.inTurn(() => this.dropReplayed());
    return oldest.records.length;
  }

  /** Gives the directory back; what it holds stays for the next process. */
  async close(): Promise<void> {
    await this.last;
    await Promise.all(this.segments.map((segment) => segment.close()));
    await this.lock.release();
  }

  private async write(batch: readonly AuditRecord[]): Promise<void> {
    await this.lock.assertHeld();
    if (this.bytes >= this.settings.limitBytes) throw this.full();
    try {
      await (await this.writable()).append(batch);
    } catch (cause) {
      throw this.diskFailed(cause);
    }
  }

  /** The newest file; a new one when there is none, or it is large enough. */
  private async writable(): Promise<SpoolSegment> {
    const newest = this.segments.at(-1);
    if (newest && newest.bytes < SEGMENT_BYTES) return newest;
    const segment = await SpoolSegment.create(this.settings.directory, this.nextNumber++, this.key);
    this.segments.push(segment);
    return segment;
  }

  private async dropReplayed(): Promise<void> {
    while (this.segments[0]?.waitingBytes === 0) {
      await this.segments[0].remove();
      this.segments.shift();
    }
  }

  /** Writing and deleting never meet. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined); // whoever asked for the turn hears of it
    return turn;
  }

  private full(): SpoolError {
    const { directory, limitBytes } = this.settings;
    return new SpoolError(
      'full',
      `The audit spool ${directory} holds its limit of ${limitBytes} bytes. ` +
        'Make the database reachable, or raise spool.limitBytes.',
    );
  }

  private diskFailed(cause: unknown): SpoolError {
    const remedy = 'Make room on its disk and see that the service may write there.';
    const said = `The audit spool ${this.settings.directory} cannot be written: ${errorCode(cause)}. ${remedy}`;
    return new SpoolError('disk', said, { cause });
  }
}

/** The files of an earlier process, oldest first. */
async function leftIn(directory: string, key: Buffer): Promise<SpoolSegment[]> {
  const numbered = (await readdir(directory))
    .map((name) => ({ name, number: segmentNumber(name) }))
    .filter((file): file is { name: string; number: number } => file.number !== undefined)
    .sort((a, b) => a.number - b.number);
  const segments: SpoolSegment[] = [];
  for (const { name, number } of numbered) {
    const isNewest = segments.length === numbered.length - 1;
    segments.push(await SpoolSegment.reopen(join(directory, name), number, key, isNewest));
  }
  return segments;
}
