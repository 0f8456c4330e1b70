import { TextTooLongError } from 'unseen-guardian/detection';
import { block, pass, PromptBlockedException, type Verdict } from 'unseen-guardian/kernel';
import { type ScreenedText } from './screened-texts';

/** So many rules are named. */
const MOST_RULES = 8;

/** The score to a tenth, rounded down: enough to see how clear a case was, too little to search for the threshold. */
const tenth = (score: number): string => (Math.floor(score * 10) / 10).toFixed(1);

/** How many attacks there were, and by which rules; `rule.<id>` counts texts. Never a text, never a place in one. */
export function attackFindings(attacks: readonly ScreenedText[]): Record<string, number> {
  const rules = new Map<string, number>();
  for (const { screening } of attacks) {
    for (const rule of new Set(screening.findings.map((finding) => finding.rule))) {
      rules.set(`rule.${rule}`, (rules.get(`rule.${rule}`) ?? 0) + 1);
    }
  }
  const commonest = [...rules].sort(([, a], [, b]) => b - a).slice(0, MOST_RULES);
  return { INJECTION: attacks.length, ...Object.fromEntries(commonest) };
}

const highest = (texts: readonly ScreenedText[]): number =>
  Math.max(...texts.map(({ screening }) => screening.score));

/** A verdict, and the texts that are attacks. */
export interface AttackDecision {
  readonly verdict: Verdict;
  readonly attacks: readonly ScreenedText[];
}

/** What the screen alone decides. */
export function screenDecision(texts: readonly ScreenedText[]): AttackDecision {
  const attacks = texts.filter(({ screening }) => screening.verdict === 'block');
  if (attacks.length === 0) return { verdict: pass(), attacks };
  return { verdict: attackVerdict(attacks, { by: 'screen', score: highest(attacks) }), attacks };
}

/** The verdict of the screen alone. */
export const screenVerdict = (texts: readonly ScreenedText[]): Verdict => screenDecision(texts).verdict;

/** The verdict on a prompt that holds attacks; its reason says who decided and how sure they were: `screen.0.9`. */
export const attackVerdict = (
  attacks: readonly ScreenedText[],
  decision: { readonly by: 'screen' | 'judge'; readonly score: number; readonly reason?: string },
): Verdict => ({
  ...block(
    new PromptBlockedException({ detail: 'The text tries to change the instructions of the model.' }),
    attackFindings(attacks),
  ),
  reason: [decision.by, tenth(decision.score), decision.reason].filter(Boolean).join('.'),
});

/**
 * The work's result, or a refusal when a text is too long to be read.
 *
 * @throws what the work throws otherwise.
 */
export function unlessTooLong<Result>(work: () => Result): Result | Verdict {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TextTooLongError)) throw error;
    return block(new PromptBlockedException({ detail: 'A part of the prompt is too long to be checked.' }));
  }
}
