import { type InjectionRule } from '../injection-rule';
import { InvalidRuleError } from './invalid-rule.error';
import { PhraseGraph, PositionFlag } from './phrase-graph';
import { parsePhrase } from './phrase-parser';
import { arrange, Role, type RuleBlocks } from './rule-blocks';
import { type TokenIndex } from './token-index';

/** All rules as one automaton, in columns by position. */
export interface Automaton {
  readonly ruleCount: number;
  readonly index: TokenIndex;
  /** Positions that a token matches, by the list that the index gives. */
  readonly blocks: RuleBlocks;
  /** Positions that come next: those of position `n` are from `nextStarts[n]` to `nextStarts[n + 1]`. */
  readonly next: Uint32Array;
  readonly nextStarts: Uint32Array;
  /** Words that may stand before each of `next`. */
  readonly gaps: Uint8Array;
  /** The greatest gap after a position. */
  readonly reaches: Uint8Array;
  /** Bits of `PositionFlag`. */
  readonly flags: Uint8Array;
  readonly rules: Uint32Array;
}

/** A pattern, with what the automaton needs to know. */
type PatternRow = Pick<InjectionRule, 'id' | 'pattern'>;

function addRow(graph: PhraseGraph, { id, pattern }: PatternRow): void {
  try {
    graph.add(parsePhrase(pattern));
  } catch (error) {
    throw new InvalidRuleError(id, error instanceof Error ? error.message : String(error));
  }
}

type Edges = Pick<Automaton, 'next' | 'nextStarts' | 'gaps' | 'reaches'>;

/** Sorts the edges by where they begin. */
function edgesOf({ gaps: before, sources, targets }: PhraseGraph): Edges {
  const nextStarts = new Uint32Array(before.length + 1);
  for (const source of sources) nextStarts[source + 1] = (nextStarts[source + 1] as number) + 1;
  for (let row = 1; row < nextStarts.length; row++)
    nextStarts[row] = (nextStarts[row] as number) + (nextStarts[row - 1] as number);
  const free = nextStarts.slice();
  const next = new Uint32Array(targets.length);
  const gaps = new Uint8Array(targets.length);
  const reaches = new Uint8Array(before.length);
  targets.forEach((target, edge) => {
    const source = sources[edge] as number;
    const gap = before[target] as number;
    const row = free[source] as number;
    free[source] = row + 1;
    next[row] = target;
    gaps[row] = gap;
    if (gap > (reaches[source] as number)) reaches[source] = gap;
  });
  return { next, gaps, nextStarts, reaches };
}

function rolesOf({ flags }: PhraseGraph, { next, reaches }: Edges): Uint8Array {
  const roles = Uint8Array.from(flags, (flag, row) => {
    if (!(flag & PositionFlag.START)) return 0;
    return flag & PositionFlag.END || reaches[row] !== 0 ? Role.START | Role.PATIENT : Role.START;
  });
  for (const follower of next) roles[follower] = (roles[follower] as number) | Role.FOLLOWER;
  return roles;
}

/**
 * Joins the patterns of all rules.
 *
 * @throws InvalidRuleError for a pattern that is not written in the phrase language.
 */
export function buildAutomaton(rows: readonly PatternRow[]): Automaton {
  const graph = new PhraseGraph();
  const owners: number[] = [];
  rows.forEach((row, rule) => {
    addRow(graph, row);
    while (owners.length < graph.flags.length) owners.push(rule);
  });
  const rules = Uint32Array.from(owners);
  const edges = edgesOf(graph);
  return {
    ruleCount: rows.length,
    index: graph.lists.index(),
    blocks: arrange(graph.lists.complete(), rules, rolesOf(graph, edges)),
    ...edges,
    flags: Uint8Array.from(graph.flags),
    rules,
  };
}
