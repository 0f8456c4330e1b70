import { performance } from 'node:perf_hooks';
import { median } from './figures';
import { type Screen } from './screened-row';

/** How long a screen takes. */
export interface Latency {
  /** Milliseconds for one text of 200, 2,000 and 8,000 characters, the median. */
  readonly medians: readonly number[];
  /** Seconds for the slowest of the hostile inputs of 50,000 characters. */
  readonly worst: number;
}

const SENTENCE =
  'Could you look at the order that I placed last week, and tell me when the second parcel is going to arrive? ';
const SIZES = [200, 2_000, 8_000];
const RUNS = 60;
const HOSTILE_SIZE = 50_000;
/** Repeated, each of these has made some screen slow. */
const HOSTILE = [
  'a',
  ' ',
  '\n',
  'ignore ',
  'i g n o r e ',
  'A1',
  '<!--',
  '<div style=',
  'aGk=',
  '. ',
  '-._',
  '"+"',
];
/** A screen that needs longer than this for one text is not asked for the others. */
const PATIENCE_SECONDS = 30;

async function timed(screen: Screen, text: string): Promise<number> {
  const started = performance.now();
  const { milliseconds } = await screen.screen(text, 'user');
  return milliseconds || performance.now() - started;
}

/** Times a screen: warm, one text after the other. */
export async function measureLatency(screen: Screen): Promise<Latency> {
  const medians: number[] = [];
  for (const size of SIZES) {
    const text = SENTENCE.repeat(Math.ceil(size / SENTENCE.length)).slice(0, size);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await timed(screen, `${run} ${text}`));
    medians.push(median(times.slice(RUNS / 3)));
  }
  let worst = 0;
  for (const piece of HOSTILE) {
    if (worst > PATIENCE_SECONDS) break;
    const text = piece.repeat(Math.ceil(HOSTILE_SIZE / piece.length));
    worst = Math.max(worst, (await timed(screen, text)) / 1000);
  }
  return { medians, worst };
}
