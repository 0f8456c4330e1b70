import { EMPTY_ROOT, HASH_BYTES, leafHash, nodeHash } from './tree-hash';

/** How many complete subtrees a tree of this size has: the ones of its binary form. */
function subtreesOf(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** A Merkle tree of which only the roots of the complete subtrees are kept, largest first: it can grow, and has a root. */
export class CompactRange {
  private constructor(
    private count: number,
    private readonly subtrees: Buffer[],
  ) {}

  static empty(): CompactRange {
    return new CompactRange(0, []);
  }

  /** Reads what `toBytes` wrote; undefined when the bytes are not those of a tree of this size. */
  static fromBytes(size: number, bytes: Buffer): CompactRange | undefined {
    if (bytes.length !== subtreesOf(size) * HASH_BYTES) return undefined;
    const subtrees: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += HASH_BYTES) subtrees.push(bytes.subarray(at, at + HASH_BYTES));
    return new CompactRange(size, subtrees);
  }

  /** How many leaves there are. */
  get size(): number {
    return this.count;
  }

  /** Adds a leaf behind the others. */
  append(leaf: Buffer): void {
    let root = leafHash(leaf);
    // As in counting: each one at the end of the binary form is carried.
    for (let rest = this.count; rest % 2 === 1; rest = (rest - 1) / 2)
      root = nodeHash(this.subtrees.pop()!, root);
    this.subtrees.push(root);
    this.count++;
  }

  /** The root of the tree (RFC 6962 §2.1). */
  root(): Buffer {
    return this.subtrees.length === 0
      ? EMPTY_ROOT
      : this.subtrees.reduceRight((right, left) => nodeHash(left, right));
  }

  /** The roots of the subtrees, one behind the other. */
  toBytes(): Buffer {
    return Buffer.concat(this.subtrees);
  }
}
