import { type InjectionScreen, isInjection, screenInjection } from 'unseen-guardian/detection';
import { type Exchange } from 'unseen-guardian/kernel';

/** What the injection screen says of a text, decided. */
export interface InjectionScreening extends InjectionScreen {
  /** The score reaches the threshold: the text counts as an attack. */
  readonly isInjection: boolean;
}

const KIND = Symbol.for('unseen-guardian/injection');

/** Screens a text for prompt injection, once per exchange: the early check and the model share the result. */
export const screenOnce = (exchange: Exchange, text: string): InjectionScreening =>
  exchange.memo(KIND, text, () => {
    const screen = screenInjection(text);
    return { ...screen, isInjection: isInjection(screen) };
  });
