import { assertK, type ExportRow } from './equivalence-classes';
import { GeneralisationLattice, type Levels, type Outcome } from './generalisation-lattice';
import { type GeneralisationStep } from './generalisation-steps';

/** How an export is made coarse enough. */
export interface GeneraliseOptions {
  /** The fields that, put together, may tell who a row is about, each with the ways to say less of it. */
  readonly quasiIdentifiers: Readonly<Record<string, readonly GeneralisationStep[]>>;
  /** Rows that must look alike, at least. */
  readonly k: number;
  /**
   * The share of rows that may be left out to spare the others, 0 to 1.
   * @default 0
   */
  readonly maxSuppressed?: number;
  /**
   * The other fields of the result. What is not named here is left out: a name beside a coarse age is still a name.
   * @default []
   */
  readonly keep?: readonly string[];
}

/** What was done to an export: counts and names of steps, never a value. */
export interface GeneralisationReport {
  /** Whether every class of the result has at least `k` rows; when not, the result has no rows. */
  readonly reached: boolean;
  /** Rows of the smallest class of the result; 0 when it has none. */
  readonly k: number;
  /** Equivalence classes of the result. */
  readonly classes: number;
  /** The step used for each field: `band 10`; `as it is` where none was needed. */
  readonly steps: Readonly<Record<string, string>>;
  /** Rows left out. */
  readonly suppressed: number;
}

/** The rows that may be exported, and how they came to be. */
export interface Generalised {
  readonly rows: readonly ExportRow[];
  readonly report: GeneralisationReport;
}

const AS_IT_IS = 'as it is';

/** How much is lost, 0 to 1 a field: one minus the precision of Sweeney (2002). */
const lossOf = ({ steps }: GeneralisationLattice, levels: Levels): number =>
  levels.reduce((total, level, field) => total + level / steps[field]!.length, 0);

/** The points of one height that leave out few enough rows, the one that loses least first. */
function best(lattice: GeneralisationLattice, height: number, k: number, most: number): Outcome | undefined {
  const loss = ({ levels }: Outcome) => lossOf(lattice, levels);
  return lattice
    .atHeight(height)
    .map((levels) => lattice.outcome(levels, k))
    .filter(({ suppressed }) => suppressed <= most)
    .sort((a, b) => loss(a) - loss(b) || a.suppressed - b.suppressed)[0];
}

/** Binary search over heights: what fits at one height fits, one step up, at the next (Samarati 2001, §4.2). */
function lowest(lattice: GeneralisationLattice, k: number, most: number): Outcome | undefined {
  let [low, high] = [0, lattice.height];
  let found = best(lattice, high, k, most);
  while (found && low < high) {
    const middle = (low + high) >> 1;
    const outcome = best(lattice, middle, k, most);
    if (outcome) [found, high] = [outcome, middle];
    else low = middle + 1;
  }
  return found;
}

function assertOptions({ quasiIdentifiers, k, maxSuppressed = 0, keep = [] }: GeneraliseOptions): void {
  assertK(k);
  const fields = Object.keys(quasiIdentifiers);
  if (fields.length === 0)
    throw new Error('generaliseToK: name at least one quasi-identifier and its steps.');
  if (!(maxSuppressed >= 0 && maxSuppressed <= 1)) {
    throw new Error('generaliseToK: maxSuppressed is a share of the rows, 0 to 1, for example 0.05.');
  }
  const twice = keep.find((field) => fields.includes(field));
  if (twice !== undefined) {
    throw new Error(`generaliseToK: "${twice}" is a quasi-identifier: leave it out of keep.`);
  }
}

/**
 * Says less of each row until it looks like at least `k - 1` others, and no less than that: full-domain generalisation
 * with the fewest steps, outliers left out up to a limit (Samarati 2001, "Protecting respondents' identities").
 *
 * It bounds singling out by the fields named. The result is still personal data (GDPR recital 26).
 *
 * @throws Error when the options are wrong, or a quasi-identifier holds objects.
 */
export function generaliseToK(rows: readonly ExportRow[], options: GeneraliseOptions): Generalised {
  assertOptions(options);
  const { quasiIdentifiers, k, maxSuppressed = 0, keep = [] } = options;
  const fields = Object.keys(quasiIdentifiers);
  const lattice = new GeneralisationLattice(rows, fields, Object.values(quasiIdentifiers));
  const outcome = lowest(lattice, k, Math.floor(rows.length * maxSuppressed));
  if (!outcome) {
    const report = { reached: false, k: 0, classes: 0, steps: {}, suppressed: rows.length };
    return { rows: [], report };
  }
  const { levels, suppressed, classes, smallest } = outcome;
  const nameOf = (field: number): string => lattice.steps[field]![levels[field]! - 1]?.name ?? AS_IT_IS;
  const kept = lattice.kept(levels, k);
  const write = (row: ExportRow): ExportRow =>
    Object.fromEntries([
      ...fields.map((field, at) => [field, lattice.valueAt(at, levels[at]!, row[field])] as const),
      ...keep.filter((field) => Object.hasOwn(row, field)).map((field) => [field, row[field]] as const),
    ]);
  return {
    rows: rows.filter((row) => kept.has(row)).map(write),
    report: {
      ...{ reached: true, k: smallest, classes, suppressed },
      steps: Object.fromEntries(fields.map((field, at) => [field, nameOf(at)])),
    },
  };
}
