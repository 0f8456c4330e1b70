import { type InjectionScreening, type ScreenTrust } from 'unseen-guardian/detection';
import { type PromptSegment } from 'unseen-guardian/kernel';

/** A text of the prompt as the screen gets it. */
export interface ForeignText {
  readonly text: string;
  readonly trust: ScreenTrust;
  /** What the caller wrote before, oldest first. */
  readonly history: readonly string[];
  /** Where it stands in the prompt; absent for a text that is in none yet. */
  readonly place?: {
    /** Its segment. */
    readonly segment: number;
    /** It stands before the caller's last turn. */
    readonly isEarlier: boolean;
  };
}

/** A text of the prompt, screened. */
export interface ScreenedText extends ForeignText {
  readonly screening: InjectionScreening;
}

/** So many turns before a text go with it. */
const MOST_TURNS = 8;
/** So many characters of them, the last ones. */
const MOST_CHARACTERS = 4000;

/** One key for a text, its trust and what came before; lengths make it unique. */
export const textKey = ({ text, trust, history }: ForeignText): string =>
  `${trust}:${history.map(({ length }) => length).join()}:${history.join('')}${text}`;

/** The last of the turns, within bounds. */
function windowOf(turns: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let left = MOST_CHARACTERS;
  for (const turn of turns.slice(-MOST_TURNS).reverse()) {
    if (left <= 0) break;
    kept.unshift(turn.slice(-left));
    left -= turn.length;
  }
  return kept;
}

/** Where the caller's last turn begins: after the last answer before it. Tool results after it do not move it. */
function lastTurnOf(segments: readonly PromptSegment[]): number {
  const last = segments.findLastIndex(({ role }) => role === 'user');
  return segments.slice(0, Math.max(0, last)).findLastIndex(({ role }) => role === 'assistant') + 1;
}

/**
 * The texts of a prompt that the developer did not write. Only the caller's own words may ask for anything: an answer of
 * the model may have been steered by a document, so it counts as untrusted, as documents and tool results do. All parts
 * of the last turn are read together with what the caller wrote before: the list does not say which one is the question.
 */
export function foreignTexts(segments: readonly PromptSegment[]): ForeignText[] {
  const lastTurn = lastTurnOf(segments);
  const turns: string[] = [];
  const texts: ForeignText[] = [];
  segments.forEach(({ role, trust, text }, index) => {
    if (trust === 'developer' || text === '') return;
    const isOfLastTurn = role === 'user' && index >= lastTurn;
    const history = isOfLastTurn ? windowOf(turns) : [];
    const place = { segment: index, isEarlier: index < lastTurn };
    texts.push({ text, trust: trust === 'user' ? 'user' : 'untrusted', history, place });
    if (trust === 'user') turns.push(text);
  });
  return texts;
}
