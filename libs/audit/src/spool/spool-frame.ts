import { crc32 } from 'node:zlib';
import { openSealed, seal } from 'unseen-guardian/encryption';

const LENGTH_BYTES = 4;
const SUM_BYTES = 4;
const HEAD_BYTES = LENGTH_BYTES + SUM_BYTES;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const LEAST_BYTES = IV_BYTES + TAG_BYTES;

/** Where a frame stands: one that was moved, or comes from another file, does not open. */
export interface FramePlace {
  /** The number of its file. */
  readonly segment: number;
  /** Its first byte in that file. */
  readonly at: number;
}

/** What the bytes of a file hold. */
export interface FrameScan {
  /** The content of each whole frame, in order. */
  readonly contents: readonly Buffer[];
  /** The first byte behind the last whole frame. */
  readonly end: number;
  /** Bytes behind it are the trace of a write that never ended, or of a change to what was whole. */
  readonly rest: 'none' | 'torn' | 'damaged';
}

function placeBytes({ segment, at }: FramePlace): Buffer {
  const bytes = Buffer.from('audit-spool.v1\0'.padEnd(32, '\0'), 'latin1');
  bytes.writeBigUInt64BE(BigInt(segment), 16);
  bytes.writeBigUInt64BE(BigInt(at), 24);
  return bytes;
}

/** `be32(length) | crc32 | iv (12) | tag (16) | AES-256-GCM of the content`; length and sum cover what follows them. */
export function encodeFrame(key: Buffer, content: Buffer, place: FramePlace): Buffer {
  const { iv, body, tag } = seal(key, content, placeBytes(place));
  const sealed = Buffer.concat([iv, tag, body]);
  const head = Buffer.allocUnsafe(HEAD_BYTES);
  head.writeUInt32BE(sealed.length);
  head.writeUInt32BE(crc32(sealed), LENGTH_BYTES);
  return Buffer.concat([head, sealed]);
}

/** The sealed bytes of a whole frame, or undefined where there is none. */
function sealedAt(bytes: Buffer, at: number): Buffer | undefined {
  if (at + HEAD_BYTES + LEAST_BYTES > bytes.length) return undefined;
  const length = bytes.readUInt32BE(at);
  const sealed = bytes.subarray(at + HEAD_BYTES, at + HEAD_BYTES + length);
  const isWhole = length >= LEAST_BYTES && sealed.length === length;
  return isWhole && crc32(sealed) === bytes.readUInt32BE(at + LENGTH_BYTES) ? sealed : undefined;
}

/** A write begins when the one before is on the disk, so that nothing whole can stand behind a torn frame. */
function restAt(bytes: Buffer, at: number): FrameScan['rest'] {
  if (at === bytes.length) return 'none';
  if (at + HEAD_BYTES > bytes.length) return 'torn';
  const next = at + HEAD_BYTES + bytes.readUInt32BE(at);
  return sealedAt(bytes, next) ? 'damaged' : 'torn';
}

/**
 * Reads the whole frames of a file from a place on.
 *
 * @throws DecryptionError when a whole frame was written under another key, or for another place.
 */
export function scanFrames(key: Buffer, bytes: Buffer, { segment, at: from }: FramePlace): FrameScan {
  const contents: Buffer[] = [];
  let at = from;
  for (let sealed = sealedAt(bytes, at); sealed; sealed = sealedAt(bytes, at)) {
    const iv = sealed.subarray(0, IV_BYTES);
    const tag = sealed.subarray(IV_BYTES, LEAST_BYTES);
    const body = sealed.subarray(LEAST_BYTES);
    contents.push(openSealed(key, { iv, tag, body }, placeBytes({ segment, at })));
    at += HEAD_BYTES + sealed.length;
  }
  return { contents, end: at, rest: restAt(bytes, at) };
}
