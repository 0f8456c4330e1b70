import { hash } from 'node:crypto';

/** The hash before the first record of a chain. */
export const GENESIS: Buffer = Buffer.alloc(32);

const VERSION = 'audit.v1';

/** What the hash of a record covers. */
export interface HashedRecord {
  /** The chain: the tenant's id. */
  readonly tenantId: string;
  /** The place in the chain, from 1. */
  readonly seq: number;
  /** The hash of the record before. */
  readonly prev: Buffer;
  readonly body: Buffer;
}

const HASH_BYTES = 32;

/** `SHA256("audit.v1" || be32(length of chain) || chain || be64(seq) || prev || SHA256(body))`. */
export function recordHash({ tenantId, seq, prev, body }: HashedRecord): Buffer {
  const length = Buffer.byteLength(tenantId, 'utf8');
  const bytes = Buffer.allocUnsafe(VERSION.length + 4 + length + 8 + prev.length + HASH_BYTES);
  let at = bytes.write(VERSION, 'latin1');
  at = bytes.writeUInt32BE(length, at);
  at += bytes.write(tenantId, at, 'utf8');
  at = bytes.writeBigUInt64BE(BigInt(seq), at);
  at += prev.copy(bytes, at);
  hash('sha256', body, 'buffer').copy(bytes, at);
  return hash('sha256', bytes, 'buffer');
}
