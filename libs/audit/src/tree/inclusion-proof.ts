import { CompactRange } from './compact-range';
import { HASH_BYTES, leafHash, nodeHash } from './tree-hash';

/** Leaves from `start` to before `end`, counted from 0. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** The largest power of two below a size of at least 2. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The subtrees beside the way from a leaf to the root, from the leaf upwards (RFC 6962 §2.1.1). */
export function siblingsOf(index: number, size: number): readonly LeafRange[] {
  const siblings: LeafRange[] = [];
  let { start, end }: LeafRange = { start: 0, end: size };
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    const isLeft = index < middle;
    siblings.push(isLeft ? { start: middle, end } : { start, end: middle });
    [start, end] = isLeft ? [start, middle] : [middle, end];
  }
  return siblings.reverse();
}

/** Reads leaves of a log in their order. */
export type ReadLeaves = (range: LeafRange) => AsyncIterable<Buffer>;

/** The proof that a leaf is in the tree of this size (RFC 6962 §2.1.1); reads every other leaf once, and keeps none. */
export async function inclusionProof(index: number, size: number, read: ReadLeaves): Promise<Buffer[]> {
  const proof: Buffer[] = [];
  for (const sibling of siblingsOf(index, size)) {
    const range = CompactRange.empty();
    for await (const leaf of read(sibling)) range.append(leaf);
    if (range.size !== sibling.end - sibling.start)
      throw new Error('Records are missing in the log: nothing can be proved. Run `guardian audit verify`.');
    proof.push(range.root());
  }
  return proof;
}

/** What is claimed of a leaf. */
export interface InclusionClaim {
  readonly leaf: Buffer;
  /** From 0. */
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Buffer[];
  readonly root: Buffer;
}

/** Whether a proof shows that a leaf is in a tree (RFC 9162 §2.1.3.2). */
export function isIncluded({ leaf, index, size, proof, root }: InclusionClaim): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let [place, last] = [index, size - 1];
  let hash = leafHash(leaf);
  for (const sibling of proof) {
    if (last === 0 || sibling.length !== HASH_BYTES) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else hash = nodeHash(hash, sibling);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && hash.equals(root);
}
