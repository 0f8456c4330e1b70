import { type Finding } from '../finding';
import { TABLE_SIZE } from './alphabet';
import { STEP } from './island';
import { type Recognizer } from './recognizer';

/** A recogniser with a regexp of its own for one scan. */
interface Matcher {
  readonly recognizer: Recognizer;
  readonly bit: number;
  regexp?: RegExp;
}

/** Which recognisers each character calls for: one bit for each different set of triggers. */
export interface TriggerTable {
  readonly bits: Readonly<Uint32Array>;
  readonly bitOf: readonly number[];
}

const tables = new WeakMap<readonly Recognizer[], TriggerTable>();

/**
 * The trigger table of a catalogue, made once.
 *
 * @throws Error when a recogniser cannot be run in linear time or by this table.
 */
export function triggerTable(recognizers: readonly Recognizer[]): TriggerTable {
  const known = tables.get(recognizers);
  if (known) return known;
  const sets = [...new Set(recognizers.map(({ triggers }) => triggers))];
  if (sets.length > 31)
    throw new Error('More than 31 different sets of triggers: let recognisers share some.');
  const bits = new Uint32Array(TABLE_SIZE);
  for (const { rule, maxLength } of recognizers) {
    if (maxLength >= STEP) throw new Error(`Recogniser "${rule}": maxLength must be below ${STEP}.`);
  }
  sets.forEach((triggers, index) => {
    for (const character of triggers) bits[character.charCodeAt(0)]! |= 1 << index;
  });
  const table = { bits, bitOf: recognizers.map(({ triggers }) => 1 << sets.indexOf(triggers)) };
  tables.set(recognizers, table);
  return table;
}

/** The surer finding first, then the longer, then the earlier. */
const byRank = (a: Finding, b: Finding): number =>
  b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start;

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** Runs a catalogue over single islands. */
export class IslandScan {
  private readonly matchers: Matcher[];

  constructor(
    recognizers: readonly Recognizer[],
    { bitOf }: TriggerTable,
    private readonly context: (start: number) => string,
  ) {
    this.matchers = recognizers.map((recognizer, index) => ({ recognizer, bit: bitOf[index]! }));
  }

  /**
   * The findings of one island, which begins at `offset` of the text; in no particular order, without overlaps.
   * Of an island that goes on beyond the window, those that begin before `STEP` are complete.
   */
  scan(island: string, offset: number, triggers: number, isLong = false): Finding[] {
    const reach = isLong ? this.reach(triggers) : Infinity;
    const candidates: Finding[] = [];
    for (const matcher of this.matchers) {
      const { recognizer, bit } = matcher;
      if ((triggers & bit) === 0 || island.length < recognizer.minLength) continue;
      matcher.regexp ??= new RegExp(recognizer.pattern.source, 'g');
      this.match(matcher.regexp, recognizer, island, offset, reach, candidates);
    }
    return candidates.length < 2 ? candidates : this.settle(candidates, island, offset, triggers);
  }

  /**
   * How far into a long island matches matter: they are decided up to `STEP`, and what begins later counts only if it
   * overlaps one of those, or one that does.
   */
  private reach(triggers: number): number {
    const awake = this.matchers.filter(({ bit }) => (triggers & bit) !== 0);
    return STEP + 2 * Math.max(...awake.map(({ recognizer }) => recognizer.maxLength));
  }

  private match(
    regexp: RegExp,
    { category, rule, score, validate }: Recognizer,
    island: string,
    offset: number,
    reach: number,
    into: Finding[],
  ): void {
    regexp.lastIndex = 0;
    for (let match = regexp.exec(island); match; match = regexp.exec(island)) {
      if (match.index >= reach) return;
      const start = offset + match.index;
      const held = validate ? validate(match[0], () => this.context(start)) : match[0].length;
      if (held > 0) into.push({ category, start, end: start + held, score, rule });
      regexp.lastIndex = match.index + Math.max(held, 1);
    }
  }

  /** Keeps the best of overlapping findings, and looks again at what the others alone had covered. */
  private settle(candidates: Finding[], island: string, offset: number, triggers: number): Finding[] {
    const kept: Finding[] = [];
    const dropped: Finding[] = [];
    for (const candidate of candidates.sort(byRank)) {
      (kept.some((other) => overlap(other, candidate)) ? dropped : kept).push(candidate);
    }
    if (dropped.length === 0) return kept;
    kept.sort((a, b) => a.start - b.start);
    const edges = [offset, ...kept.flatMap(({ start, end }) => [start, end]), offset + island.length];
    for (let index = 0; index < edges.length; index += 2) {
      const [start, end] = [edges[index]!, edges[index + 1]!];
      if (!dropped.some((finding) => finding.start < end && start < finding.end)) continue;
      kept.push(...this.scan(island.slice(start - offset, end - offset), start, triggers));
    }
    return kept;
  }
}
