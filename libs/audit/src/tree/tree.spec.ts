import { hash } from 'node:crypto';
import fc from 'fast-check';
import { CompactRange } from './compact-range';
import { inclusionProof, isIncluded, type LeafRange } from './inclusion-proof';
import { EMPTY_ROOT, leafHash, nodeHash } from './tree-hash';

/** The definition of RFC 6962 §2.1, as it stands there. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return hash('sha256', '', 'buffer');
  if (leaves.length === 1) return leafHash(leaves[0]!);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

const range = (leaves: readonly Buffer[]): CompactRange => {
  const made = CompactRange.empty();
  for (const leaf of leaves) made.append(leaf);
  return made;
};
const leaves = (count: number): Buffer[] => Array.from({ length: count }, (_, n) => Buffer.from(`leaf ${n}`));
const reader = (all: readonly Buffer[]) =>
  async function* ({ start, end }: LeafRange) {
    yield* all.slice(start, end);
  };

/** The inputs and roots of the reference tests of Certificate Transparency. */
const KNOWN: readonly (readonly [leaf: string, root: string])[] = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
];

it('has the roots of the reference tests, after each leaf', () => {
  const tree = CompactRange.empty();
  expect(tree.root().equals(EMPTY_ROOT)).toBe(true);
  for (const [leaf, root] of KNOWN) {
    tree.append(Buffer.from(leaf, 'hex'));
    expect(tree.root().toString('hex')).toBe(root);
  }
});

it('has the root of the definition at every size, also after a rest in bytes', () => {
  const all = leaves(130);
  let tree = CompactRange.empty();
  all.forEach((leaf, index) => {
    tree.append(leaf);
    expect(tree.root().equals(rootOf(all.slice(0, index + 1)))).toBe(true);
    tree = CompactRange.fromBytes(tree.size, tree.toBytes())!;
  });
});

it.each([
  [3, 32],
  [4, 64],
  [0, 32],
  [1, 31],
])('refuses bytes that are no tree of the size %i', (size, length) => {
  expect(CompactRange.fromBytes(size, Buffer.alloc(length))).toBeUndefined();
});

it('proves every leaf of every size, and no other place, leaf or root', async () => {
  for (let size = 1; size <= 40; size++) {
    const all = leaves(size);
    const root = range(all).root();
    for (let index = 0; index < size; index++) {
      const proof = await inclusionProof(index, size, reader(all));
      const claim = { leaf: all[index]!, index, size, proof, root };
      expect(isIncluded(claim)).toBe(true);
      expect(isIncluded({ ...claim, leaf: Buffer.from('another') })).toBe(false);
      expect(isIncluded({ ...claim, root: Buffer.alloc(32) })).toBe(false);
      if (size > 1) expect(isIncluded({ ...claim, index: (index + 1) % size })).toBe(false);
      expect(isIncluded({ ...claim, proof: [...proof, root] })).toBe(false);
    }
  }
});

it('takes no proof of which a bit was changed, and never throws', () => {
  const buffer = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes));
  const claims = fc.record({
    leaf: buffer,
    index: fc.integer({ min: -2, max: 70 }),
    size: fc.integer({ min: 0, max: 70 }),
    proof: fc.array(buffer, { maxLength: 9 }),
    root: buffer,
  });
  fc.assert(fc.property(claims, (claim) => expect(isIncluded(claim)).toBe(false)));
});

it('proves nothing over a log in which leaves are missing', async () => {
  const all = leaves(8);
  await expect(inclusionProof(0, 9, reader(all))).rejects.toThrow('Records are missing');
});
