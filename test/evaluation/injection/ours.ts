import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInjectionScreen, decodeClassifier, type Sensitivity } from 'unseen-guardian/detection';
import { type Screen, type ScreenedRow } from './screened-row';

/** Fitted with the same code and settings as the weights of the package, without the texts that are measured here. */
const TWIN = join('libs', 'detection', 'training', 'weights', 'injection.tune.bin');

const weights = () => decodeClassifier(readFileSync(TWIN));

/** The screen of this package, with the weights that have not seen the held-out texts. */
export function ours(): Screen {
  const screen = createInjectionScreen({ weights: weights() });
  return {
    name: 'unseen-guardian',
    screen(text, trust) {
      const started = performance.now();
      const { score, verdict } = screen.screen(text, { trust });
      return { score, isFlagged: verdict === 'block', milliseconds: performance.now() - started };
    },
  };
}

/** What a sensitivity would have said of texts that our screen has seen: only the threshold differs. */
export function atSensitivity(sensitivity: Sensitivity, rows: readonly ScreenedRow[]): ScreenedRow[] {
  const { thresholds } = createInjectionScreen({ weights: weights(), sensitivity });
  return rows.map((row) => ({ ...row, isFlagged: row.score >= thresholds[row.trust] }));
}
