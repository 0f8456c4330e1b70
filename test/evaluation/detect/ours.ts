import { performance } from 'node:perf_hooks';
import { type PersonalDataDetectorOptions, createPersonalDataDetector } from 'unseen-guardian/detection';
import { type Detector } from './detector';

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
  const detector = createPersonalDataDetector(CHOICES[choice]);
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
