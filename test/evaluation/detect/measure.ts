import { type LabelledDocument } from '../data/dataset';
import { type Detector } from './detector';
import { type Score, score } from '../score/scorer';

/** What one detector did on all documents. */
export interface Measurement {
  readonly detector: string;
  readonly scores: readonly Score[];
  /** Of UTF-8 text, million bytes a second on one core: the fastest of the passes. */
  readonly megabytesPerSecond: number;
  /** Documents without a usable answer: too slow and stopped, or failed. */
  readonly unanswered: number;
  /** Why there are no figures, when the detector could not be run. */
  readonly unavailable?: string;
}

/** A fast detector is run again until this long has been measured: the first pass is warm-up. */
const ENOUGH_MILLISECONDS = 1_000;

interface Pass {
  readonly bytes: number;
  readonly milliseconds: number;
}

async function timedPass(detector: Detector, documents: readonly LabelledDocument[]): Promise<Pass> {
  let [bytes, milliseconds] = [0, 0];
  for (const { text } of documents) {
    milliseconds += (await detector.detect(text)).milliseconds;
    bytes += Buffer.byteLength(text);
  }
  return { bytes, milliseconds };
}

const speed = ({ bytes, milliseconds }: Pass): number => bytes / 1_000 / milliseconds;

async function fastest(
  detector: Detector,
  documents: readonly LabelledDocument[],
  first: Pass,
): Promise<number> {
  let best = speed(first);
  for (let total = first.milliseconds; total < ENOUGH_MILLISECONDS;) {
    const pass = await timedPass(detector, documents);
    best = Math.max(best, speed(pass));
    total += pass.milliseconds;
  }
  return best;
}

/** Runs a detector over documents, scores it, and times it on the same text. */
export async function measure(
  detector: Detector,
  documents: readonly LabelledDocument[],
): Promise<Measurement> {
  const scores: Score[] = [];
  const answered: LabelledDocument[] = [];
  let milliseconds = 0;
  for (const document of documents) {
    const detection = await detector.detect(document.text);
    scores.push(score(document, detection.spans));
    if (detection.isUnanswered) continue;
    answered.push(document);
    milliseconds += detection.milliseconds;
  }
  const bytes = answered.reduce((total, { text }) => total + Buffer.byteLength(text), 0);
  return {
    detector: detector.name,
    scores,
    megabytesPerSecond: await fastest(detector, answered, { bytes, milliseconds }),
    unanswered: documents.length - answered.length,
  };
}
