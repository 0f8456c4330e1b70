import { type Latency, measureLatency, timed } from '../../evaluation/injection/latency';
import { type Screen } from '../../evaluation/injection/screened-row';
import { markdownTable, numberColumns } from '../../../libs/cli/src/output/markdown-table';
import { SAMPLES } from '../detection/sample-texts';
import { megabytesPerSecond } from '../throughput';

/** How fast one screen is. */
export interface ScreenSpeed extends Latency {
  readonly name: string;
  readonly megabytesPerSecond: number;
}

/** So many documents of each kind are in the mix. */
const OF_EACH_KIND = 50;
const MIX = SAMPLES.flatMap(({ documents }) => documents.slice(0, OF_EACH_KIND));

/** Measures one screen; the mix goes first, so that single texts meet a screen that is warm. */
export async function measureSpeed(screen: Screen): Promise<ScreenSpeed> {
  const speed = await megabytesPerSecond({ time: (text) => timed(screen, text) }, MIX);
  const latency = await measureLatency(screen);
  return { name: screen.name, ...latency, megabytesPerSecond: speed ?? NaN };
}

const COLUMNS = ['p50 ms 200 / 2k / 8k', 'p99 ms 200 / 2k / 8k', 'MB/s, short documents', 'worst 50k, s'];
const list = (values: readonly number[], digits: number): string =>
  values.map((value) => value.toFixed(digits)).join(' / ');
const ratio = (value: number): string => (value < 10 ? value.toPrecision(2) : value.toFixed(0));

/** One row per screen. */
export const speedTable = (speeds: readonly ScreenSpeed[]): string =>
  markdownTable(
    numberColumns('screen', ...COLUMNS),
    speeds.map(({ name, medians, p99s, megabytesPerSecond: speed, worst }) => [
      name,
      list(medians, 3),
      list(p99s, 3),
      speed.toFixed(speed < 1 ? 2 : 1),
      worst.toPrecision(2),
    ]),
  );

const RATIO_COLUMNS = ['p50 200 / 2k / 8k', 'p99 200 / 2k / 8k', 'short documents', 'worst 50k'];

/** The time of each peer as a multiple of ours: above 1 the peer is slower. */
export const ratioTable = (own: ScreenSpeed, peers: readonly ScreenSpeed[]): string =>
  markdownTable(
    numberColumns('peer ÷ ours, time', ...RATIO_COLUMNS),
    peers.map(({ name, medians, p99s, megabytesPerSecond: speed, worst }) => [
      name,
      medians.map((value, index) => ratio(value / own.medians[index]!)).join(' / '),
      p99s.map((value, index) => ratio(value / own.p99s[index]!)).join(' / '),
      ratio(own.megabytesPerSecond / speed),
      ratio(worst / own.worst),
    ]),
  );
