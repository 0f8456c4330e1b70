import { performance } from 'node:perf_hooks';
import { repeatTo } from '../repeat-to';
import { median, percentile } from './figures';
import { HARMLESS_SENTENCE, HOSTILE_PIECES } from './hostile-pieces';
import { type Screen } from './screened-row';

/** How long a screen takes. */
export interface Latency {
  /** Milliseconds for one text of 200, 2,000 and 8,000 characters, the median. */
  readonly medians: readonly number[];
  /** The same, the 99th percentile. */
  readonly p99s: readonly number[];
  /** Seconds for the slowest of the hostile inputs of 50,000 characters. */
  readonly worst: number;
}

const SIZES = [200, 2_000, 8_000];
const WARM_UP = 100;
const RUNS = 500;
const HOSTILE_SIZE = 50_000;
/** A screen that needs longer than this for one text is not asked for the others. */
const PATIENCE_SECONDS = 30;

/** Milliseconds for one text of the caller: what the screen measured itself, where it does. */
export async function timed(screen: Screen, text: string): Promise<number> {
  const started = performance.now();
  const { milliseconds } = await screen.screen(text, 'user');
  return milliseconds || performance.now() - started;
}

/** Times a screen: warm, one text after the other. */
export async function measureLatency(screen: Screen): Promise<Latency> {
  const medians: number[] = [];
  const p99s: number[] = [];
  for (const size of SIZES) {
    const text = repeatTo(HARMLESS_SENTENCE, size);
    const times: number[] = [];
    for (let run = 0; run < WARM_UP + RUNS; run++) times.push(await timed(screen, `${run} ${text}`));
    medians.push(median(times.slice(WARM_UP)));
    p99s.push(percentile(times.slice(WARM_UP), 0.99));
  }
  let worst = 0;
  for (const piece of HOSTILE_PIECES) {
    if (worst > PATIENCE_SECONDS) break;
    worst = Math.max(worst, (await timed(screen, repeatTo(piece, HOSTILE_SIZE))) / 1000);
  }
  return { medians, p99s, worst };
}
