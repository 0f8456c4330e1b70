import { type ExportRow, scalarKey } from './equivalence-classes';
import { type GeneralisationStep, SUPPRESSED } from './generalisation-steps';

/** How far each field is generalised: 0 as it is, then one more for each step. */
export type Levels = readonly number[];

const TOP: GeneralisationStep = { name: SUPPRESSED, apply: () => SUPPRESSED };

/** More points than this are no longer a table that somebody wrote with care. */
export const MOST_POINTS = 20_000;

/** The rows that share their original values, and how each level of each field writes them. */
interface Group {
  readonly rows: ExportRow[];
  /** By field, then level: a number that stands for the value. */
  readonly codes: readonly (readonly number[])[];
}

/** What one point of the lattice makes of the rows. */
export interface Outcome {
  readonly levels: Levels;
  /** Rows of classes that stay below `k`. */
  readonly suppressed: number;
  /** Classes of at least `k` rows. */
  readonly classes: number;
  /** Rows of the smallest of those. */
  readonly smallest: number;
}

/** All the ways to generalise a set of rows, from nothing to `*` everywhere. */
export class GeneralisationLattice {
  private readonly groups: readonly Group[];
  private readonly codes = new Map<string, number>();
  readonly steps: readonly (readonly GeneralisationStep[])[];

  constructor(
    rows: readonly ExportRow[],
    readonly fields: readonly string[],
    steps: readonly (readonly GeneralisationStep[])[],
  ) {
    this.steps = steps.map((own) => [...own, TOP]);
    const points = this.steps.reduce((product, { length }) => product * (length + 1), 1);
    if (points > MOST_POINTS) {
      throw new Error(`generaliseToK: ${points} combinations of steps; name fewer fields or fewer steps.`);
    }
    this.groups = this.group(rows);
  }

  /** The height of the top: every field at `*`. */
  get height(): number {
    return this.steps.reduce((total, { length }) => total + length, 0);
  }

  /** Every point of one height: all ways to spend that many steps. */
  atHeight(height: number, field = 0): Levels[] {
    if (field === this.steps.length) return height === 0 ? [[]] : [];
    const most = Math.min(height, this.steps[field]!.length);
    return Array.from({ length: most + 1 }, (_, level) =>
      this.atHeight(height - level, field + 1).map((rest) => [level, ...rest]),
    ).flat();
  }

  /** What is left at one point, when classes below `k` are left out. */
  outcome(levels: Levels, k: number): Outcome {
    let [suppressed, classes, smallest] = [0, 0, Infinity];
    for (const size of this.sizes(levels).values()) {
      if (size < k) suppressed += size;
      else [classes, smallest] = [classes + 1, Math.min(smallest, size)];
    }
    return { levels, suppressed, classes, smallest: classes === 0 ? 0 : smallest };
  }

  /** The rows of classes of at least `k`, in no particular order. */
  kept(levels: Levels, k: number): ReadonlySet<ExportRow> {
    const sizes = this.sizes(levels);
    const large = this.groups.filter((group) => sizes.get(keyOf(group, levels))! >= k);
    return new Set(large.flatMap(({ rows }) => rows));
  }

  private sizes(levels: Levels): Map<string, number> {
    const sizes = new Map<string, number>();
    for (const group of this.groups) {
      const key = keyOf(group, levels);
      sizes.set(key, (sizes.get(key) ?? 0) + group.rows.length);
    }
    return sizes;
  }

  /** One value as a level writes it. */
  valueAt(field: number, level: number, value: unknown): unknown {
    if (level === 0) return value;
    const step = this.steps[field]![level - 1]!;
    // A value that is not there says so at every level but the last.
    return value === null || value === undefined ? (step === TOP ? SUPPRESSED : value) : step.apply(value);
  }

  private group(rows: readonly ExportRow[]): Group[] {
    const groups = new Map<string, Group>();
    for (const row of rows) {
      const key = JSON.stringify(this.fields.map((field) => scalarKey(field, row[field])));
      const group = groups.get(key);
      if (group) group.rows.push(row);
      else
        groups.set(key, { rows: [row], codes: this.fields.map((field, at) => this.codesOf(at, row[field])) });
    }
    return [...groups.values()];
  }

  private codesOf(field: number, value: unknown): number[] {
    const levels = this.steps[field]!.length + 1;
    return Array.from({ length: levels }, (_, level) => {
      const key = scalarKey(this.fields[field]!, this.valueAt(field, level, value));
      let code = this.codes.get(key);
      if (code === undefined) this.codes.set(key, (code = this.codes.size));
      return code;
    });
  }
}

const keyOf = ({ codes }: Group, levels: Levels): string =>
  levels.map((level, field) => codes[field]![level]).join(' ');
