import { type One, type ShapeNode } from './shape-pattern';
import { ANY, END, type SymbolSet, touched } from './shape-symbols';

/** Letters of ASCII, digits and `_`. */
export const WORD: SymbolSet = touched(Array.from('09AZaz_', (character) => character.charCodeAt(0)));

/** The only character of a part; undefined when it has several. */
const oneOf = (node: ShapeNode): One | undefined => {
  if (node.kind === 'one') return node;
  return node.kind === 'sequence' && node.parts.length === 1 ? oneOf(node.parts[0]!) : undefined;
};

/** What single characters a look refuses for certain. */
const refused = (branches: readonly ShapeNode[]): SymbolSet =>
  branches.reduce((set, branch) => set | (oneOf(branch)?.all ?? 0), 0);

const partsOf = (node: ShapeNode): readonly ShapeNode[] => (node.kind === 'sequence' ? node.parts : [node]);

/** The symbols that a part may begin with, and whether it may take no character at all. */
function firstsOf(node: ShapeNode): readonly [firsts: SymbolSet, isNullable: boolean] {
  if (node.kind === 'one') return [node.some, false];
  if (node.kind === 'look') return [0, true];
  if (node.kind === 'repeat') {
    const [firsts, isNullable] = firstsOf(node.part);
    return [firsts, isNullable || node.min === 0];
  }
  let set = 0;
  if (node.kind === 'choice') {
    const all = node.branches.map(firstsOf);
    return [all.reduce((sum, [firsts]) => sum | firsts, 0), all.some(([, isNullable]) => isNullable)];
  }
  for (const part of node.parts) {
    const [firsts, isNullable] = firstsOf(part);
    set |= firsts;
    if (!isNullable) return [set, false];
  }
  return [set, true];
}

/** Whether every match begins behind something that is no word character: most patterns see to that. */
export function beginsWord(node: ShapeNode): boolean {
  for (const part of partsOf(node)) {
    if (part.kind !== 'look') return false;
    if (part.sign === '<!' && (refused(part.branches) & WORD) === WORD) return true;
    if (part.sign === 'b') {
      const [firsts, isNullable] = firstsOf(node);
      return !isNullable && (firsts & ~WORD) === 0;
    }
  }
  return false;
}

/** The symbols that may follow a match, the end among them. */
export function followers(node: ShapeNode): SymbolSet {
  const last = partsOf(node).at(-1);
  const all = ANY | (1 << END);
  return last?.kind === 'look' && last.sign === '!' ? all & ~refused(last.branches) : all;
}
