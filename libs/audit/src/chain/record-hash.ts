import { createHash } from 'node:crypto';

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

const be32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const be64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
};

/** `SHA256("audit.v1" || be32(length of chain) || chain || be64(seq) || prev || SHA256(body))`. */
export function recordHash({ tenantId, seq, prev, body }: HashedRecord): Buffer {
  const chain = Buffer.from(tenantId, 'utf8');
  const bodyHash = createHash('sha256').update(body).digest();
  return createHash('sha256')
    .update(VERSION)
    .update(be32(chain.length))
    .update(chain)
    .update(be64(seq))
    .update(prev)
    .update(bodyHash)
    .digest();
}
