import { assertK, equivalenceClasses, type ExportRow, scalarKey } from './equivalence-classes';

/** What an export is checked against. */
export interface KAnonymityOptions {
  /** The fields that, put together, may tell who a row is about: age, postcode, date of birth, job. */
  readonly quasiIdentifiers: readonly string[];
  /** Rows that must look alike, at least. */
  readonly k: number;
  /** Asks also that each class holds at least `l` different values of a sensitive field (Machanavajjhala et al. 2007). */
  readonly diversity?: { readonly field: string; readonly l: number };
}

/** What the check found: counts only, never a value. */
export interface KAnonymityReport {
  /** Whether every class is large enough, and diverse enough where that was asked. */
  readonly holds: boolean;
  /** Equivalence classes in all. */
  readonly classes: number;
  /** Rows of the smallest class; 0 when there are no rows. */
  readonly smallest: number;
  /** The classes below `k`: how many, how many rows they hold, and their sizes, smallest first. */
  readonly tooSmall: { readonly classes: number; readonly rows: number; readonly sizes: readonly number[] };
  /** The fewest different sensitive values of a class, and the classes below `l`; only where `diversity` was asked. */
  readonly diversity?: { readonly fewest: number; readonly classes: number };
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Whole loop and no spread: an export may have more classes than a call may have arguments. */
const least = (sizes: readonly number[]): number =>
  sizes.reduce((smallest, size) => Math.min(smallest, size), sizes[0] ?? 0);

function diversityOf(
  classes: readonly (readonly ExportRow[])[],
  { field, l }: NonNullable<KAnonymityOptions['diversity']>,
): NonNullable<KAnonymityReport['diversity']> {
  const counts = classes.map((rows) => new Set(rows.map((row) => scalarKey(field, row[field]))).size);
  return { fewest: least(counts), classes: counts.filter((count) => count < l).length };
}

/**
 * Says whether each row of an export looks like at least `k - 1` others (k-anonymity: Samarati and Sweeney 1998).
 *
 * It bounds singling out by the fields named, and nothing else: what is exported is still personal data.
 *
 * @throws Error when `k` is below 2, no field is named or a field holds objects.
 */
export function checkKAnonymity(rows: readonly ExportRow[], options: KAnonymityOptions): KAnonymityReport {
  const { quasiIdentifiers, k } = options;
  assertK(k);
  if (quasiIdentifiers.length === 0) {
    throw new Error(
      'k-anonymity: name at least one quasi-identifier, for example { quasiIdentifiers: ["age"] }.',
    );
  }
  const classes = equivalenceClasses(rows, quasiIdentifiers);
  const all = classes.map(({ length }) => length);
  const sizes = all.filter((size) => size < k).sort((a, b) => a - b);
  const diversity = options.diversity && diversityOf(classes, options.diversity);
  return {
    holds: sizes.length === 0 && !diversity?.classes,
    classes: classes.length,
    smallest: least(all),
    tooSmall: { classes: sizes.length, rows: sum(sizes), sizes },
    ...(diversity && { diversity }),
  };
}
