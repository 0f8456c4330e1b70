import { randomBytes } from 'node:crypto';
import { type Clock, SystemClock } from './clock';

/** The source of identifiers; injected everywhere, so that tests can name them. */
export abstract class Ids {
  /** A fresh UUID. */
  abstract uuid(): string;
  /** A fresh unguessable token of 128 bits, base64url. */
  abstract nonce(): string;
}

const POOL_BYTES = 4096;

/** Time-ordered UUIDs (RFC 9562 §5.7, version 7), so that database indexes grow at one end, and random nonces. */
export class RandomIds extends Ids {
  private pool = Buffer.alloc(0);
  private offset = 0;

  constructor(private readonly clock: Clock = new SystemClock()) {
    super();
  }

  uuid(): string {
    const at = this.take(16);
    const { pool } = this;
    pool.writeUIntBE(this.clock.now(), at, 6);
    pool[at + 6] = (pool[at + 6]! & 0x0f) | 0x70;
    pool[at + 8] = (pool[at + 8]! & 0x3f) | 0x80;
    const hex = pool.toString('hex', at, at + 16);
    const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
    // Joined, and not concatenated: V8 would keep every piece of a concatenation, 360 bytes for an id.
    return groups.join('-');
  }

  nonce(): string {
    const at = this.take(16);
    return this.pool.toString('base64url', at, at + 16);
  }

  /**
   * Where the next bytes of the pool begin; nobody else gets them. One system call serves many ids: `randomBytes` for
   * 16 bytes costs more than the rest of an id.
   */
  private take(length: number): number {
    if (this.offset + length > this.pool.length) {
      this.pool = randomBytes(POOL_BYTES);
      this.offset = 0;
    }
    this.offset += length;
    return this.offset - length;
  }
}
