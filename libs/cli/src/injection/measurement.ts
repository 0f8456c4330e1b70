import {
  createInjectionScreen,
  refusalShares,
  refusalSharesBy,
  type RefusalShares,
  type Sensitivity,
} from 'unseen-guardian/detection';
import { type ScreenedCase } from './screened-case';

/** Every sensitivity, from the one that hardly refuses. */
export const SENSITIVITIES = [1, 2, 3, 4, 5] as const satisfies readonly Sensitivity[];

/** The shares of each group, in order. */
export type Groups = readonly (readonly [name: string, shares: RefusalShares])[];

/** What a screen made of a file of labelled texts; without the texts. */
export interface Measurement {
  readonly sensitivity: Sensitivity;
  readonly overall: RefusalShares;
  readonly kinds: Groups;
  readonly languages: Groups;
  /** What each sensitivity would refuse. */
  readonly sensitivities: Groups;
  /** Attacks that passed. */
  readonly missed: readonly ScreenedCase[];
  /** Harmless texts that were refused. */
  readonly refusedWrongly: readonly ScreenedCase[];
}

/** A score does not depend on the sensitivity: nothing is screened again. */
const atSensitivity = (sensitivity: Sensitivity, rows: readonly ScreenedCase[]): RefusalShares => {
  const { thresholds } = createInjectionScreen({ sensitivity });
  return refusalShares(rows.map((row) => ({ ...row, isFlagged: row.score >= thresholds[row.trust] })));
};

/** Counts what was screened at a sensitivity. */
export const measurementOf = (sensitivity: Sensitivity, rows: readonly ScreenedCase[]): Measurement => ({
  sensitivity,
  overall: refusalShares(rows),
  kinds: refusalSharesBy(rows, ({ kind }) => kind),
  languages: refusalSharesBy(rows, ({ lang }) => lang),
  sensitivities: SENSITIVITIES.map((level) => [String(level), atSensitivity(level, rows)]),
  missed: rows.filter(({ isAttack, isFlagged }) => isAttack && !isFlagged),
  refusedWrongly: rows.filter(({ isAttack, isFlagged }) => !isAttack && isFlagged),
});
