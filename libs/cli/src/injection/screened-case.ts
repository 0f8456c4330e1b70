import { type InjectionScreen, type ScreenTrust, TextTooLongError } from 'unseen-guardian/detection';
import { type NumberedCase } from './cases';

/** What the screen said of a labelled text; without the text. */
export interface ScreenedCase {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly isAttack: boolean;
  readonly isFlagged: boolean;
  readonly score: number;
  readonly trust: ScreenTrust;
  readonly kind: string;
  readonly lang: string;
}

/** How cases that name no kind or language are grouped. */
export const UNNAMED = '–';

/** What is too long to be read is refused by an endpoint, at every sensitivity. */
const TOO_LONG = { score: 1, verdict: 'block' } as const;

/** What an endpoint with this screen would make of a text. */
export function screenText(screen: InjectionScreen, { text, trust }: NumberedCase) {
  try {
    return screen.screen(text, { trust });
  } catch (error) {
    if (!(error instanceof TextTooLongError)) throw error;
    return TOO_LONG;
  }
}

/** Screens every case, one after the other. */
export const screenCases = (
  screen: InjectionScreen,
  cases: readonly NumberedCase[],
  progress: (done: number) => void,
): ScreenedCase[] =>
  cases.map((each, index) => {
    const { score, verdict } = screenText(screen, each);
    progress(index + 1);
    const { line, label, trust, kind = UNNAMED, lang = UNNAMED } = each;
    return { line, isAttack: label === 'attack', isFlagged: verdict === 'block', score, trust, kind, lang };
  });
