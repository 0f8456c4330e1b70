import { createHash, hash, type Hash } from 'node:crypto';

/** The SHA-256 of a reply that comes in pieces; most come in one, which is hashed in one go. */
export class ReplyDigest {
  private only?: string;
  private pieces?: Hash;

  /** Whether there was any piece. */
  get isEmpty(): boolean {
    return this.only === undefined;
  }

  /** Takes the next piece. */
  add(piece: string): void {
    if (this.only === undefined) this.only = piece;
    else (this.pieces ??= createHash('sha256').update(this.only)).update(piece);
  }

  /** The digest (hex) of everything; nothing may be added after this. */
  hex(): string {
    return this.pieces ? this.pieces.digest('hex') : hash('sha256', this.only ?? '', 'hex');
  }
}
