import { type InjectionScreen } from 'unseen-guardian/detection';
import { type NumberedCase } from './cases';
import { type Measurement } from './measurement';
import { type ScreenedCase, screenText } from './screened-case';

/** Why a text was decided wrongly; rules and figures, never the text. */
export interface ExplainedMistake {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly mistake: 'missed' | 'refused wrongly';
  readonly trust: ScreenedCase['trust'];
  readonly score: number;
  /** The score from which it is refused. */
  readonly threshold: number;
  /** How the deciding part was read; absent for a text that is too long to be read, or has no word. */
  readonly view?: string;
  readonly rules: readonly string[];
}

/**
 * Explains every mistake, in the order of the lines.
 *
 * @param screen one that explains
 */
export function explainMistakes(
  screen: InjectionScreen,
  cases: readonly NumberedCase[],
  { missed, refusedWrongly }: Measurement,
): ExplainedMistake[] {
  const byLine = new Map(cases.map((each) => [each.line, each]));
  return [...missed, ...refusedWrongly]
    .sort((a, b) => a.line - b.line)
    .map(({ line, isAttack, trust, score }) => {
      const screening = screenText(screen, byLine.get(line) as NumberedCase);
      const explanation = 'explanation' in screening ? screening.explanation : undefined;
      return {
        line,
        mistake: isAttack ? 'missed' : 'refused wrongly',
        trust,
        score,
        threshold: screen.thresholds[trust],
        ...(explanation && { view: explanation.view }),
        rules: explanation?.rules ?? [],
      };
    });
}
