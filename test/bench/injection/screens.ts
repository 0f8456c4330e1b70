import { performance } from 'node:perf_hooks';
import { createInjectionScreen } from 'unseen-guardian/detection';
import { type Screen } from '../../evaluation/injection/screened-row';

const screen = createInjectionScreen();

/** The screen of this package as it is shipped. */
export const OWN: Screen = {
  name: 'unseen-guardian',
  screen(text, trust) {
    const startedAt = performance.now();
    const { score, verdict } = screen.screen(text, { trust });
    return { score, isFlagged: verdict === 'block', milliseconds: performance.now() - startedAt };
  },
};
