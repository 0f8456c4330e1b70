import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInjectionScreen, decodeClassifier, type Sensitivity } from 'unseen-guardian/detection';
import { type Screen } from './screened-row';

/** Fitted with the same code and settings as the weights of the package, without the texts that are measured here. */
const TWIN = join('libs', 'detection', 'training', 'weights', 'injection.tune.bin');

/** The screen of this package, with the weights that have not seen the held-out texts. */
export function ours(sensitivity: Sensitivity = 3): Screen {
  const weights = decodeClassifier(readFileSync(TWIN));
  const screen = createInjectionScreen({ weights, sensitivity });
  return {
    name: 'unseen-guardian',
    screen(text, trust) {
      const started = performance.now();
      const { score, verdict } = screen.screen(text, { trust });
      return { score, isFlagged: verdict === 'block', milliseconds: performance.now() - started };
    },
  };
}
