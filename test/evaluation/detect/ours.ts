import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  type PersonalDataDetectorOptions,
  createPersonalDataDetector,
  loadNameTagger,
} from 'unseen-guardian/detection';
import { type Detector } from './detector';

/** The weights measured: those of the package are fitted on the held-out part too. */
const TWIN = join('libs', 'detection', 'training', 'weights', 'names.tune.bin');

/** Which weights of the name tagger the figures are of. */
export const WEIGHTS_NOTE = `Names by \`${TWIN}\`, the twin of the shipped weights, fitted without the held-out part.`;

/** What can be measured: the whole detector, or a part of it alone. */
const CHOICES: Readonly<Record<string, PersonalDataDetectorOptions>> = {
  full: {},
  rules: { names: false },
  scan: { names: false, secrets: false },
  secrets: { names: false, recognizers: [] },
  names: { secrets: false, recognizers: [] },
};

/** The names `--detector` takes. */
export const DETECTOR_NAMES: readonly string[] = Object.keys(CHOICES);

/** This package's detector, or the part of it that `choice` names. */
export function ours(choice: string): Detector {
  const options = CHOICES[choice];
  const names = options?.names !== false && loadNameTagger(readFileSync(TWIN));
  const detector = createPersonalDataDetector({ ...options, names });
  return {
    name: choice === 'full' ? 'unseen-guardian' : `unseen-guardian (${choice})`,
    detect(text) {
      const started = performance.now();
      const found = detector.detect(text);
      const milliseconds = performance.now() - started;
      return {
        spans: found.map(({ start, end, category }) => ({ start, end, type: category })),
        milliseconds,
      };
    },
  };
}
