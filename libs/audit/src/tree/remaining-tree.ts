import { CompactRange } from './compact-range';
import { HASH_BYTES } from './tree-hash';

/** What stands in the tree for a record that is missing. */
export const MISSING_LEAF: Buffer = Buffer.alloc(HASH_BYTES);

/** Adds leaves for missing records until the tree has this size. */
export function fillUp(tree: CompactRange, size: number): void {
  while (tree.size < size) tree.append(MISSING_LEAF);
}

/** A tree over the records that are there. */
export interface RemainingTree {
  readonly tree: CompactRange;
  /** The hash of the last of them; absent when there is none. */
  readonly last?: Buffer;
}

/** Reads places and hashes of records in their order, from a place on. */
export type ReadHashes = (
  fromSeq: number,
) => Promise<readonly { readonly seq: number; readonly hash: Buffer }[]>;

/** Makes the tree of this size from the records that are there. */
export async function remainingTree(size: number, read: ReadHashes): Promise<RemainingTree> {
  const tree = CompactRange.empty();
  let last: Buffer | undefined;
  for (let page = await read(1); page.length > 0; page = await read(tree.size + 1)) {
    for (const { seq, hash } of page) {
      fillUp(tree, seq - 1);
      tree.append(hash);
      last = hash;
    }
  }
  fillUp(tree, size);
  return { tree, ...(last && { last }) };
}
