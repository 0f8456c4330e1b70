import { performance } from 'node:perf_hooks';
import { percentile } from '../../evaluation/injection/figures';
import { markdownTable, numberColumns } from '../../../libs/cli/src/output/markdown-table';
import { bare, guarded, type OpenStream, REPLY_CONTROLS } from './guarded-desk';
import { read } from './read-stream';
import { steppedModel } from './stepped-model';
import { LONG_TEXTS, type StreamedText } from './texts';
import { tokensOf } from './tokens';

/** Streams that are read before any is timed. */
const WARM_UP = Number(process.env['BENCH_STREAM_WARM_UP'] ?? 30);
const ROUNDS = Number(process.env['BENCH_STREAM_ROUNDS'] ?? 30);
/** The goal for the median, in milliseconds. */
const TOKEN_GOAL = 0.05;

/** Milliseconds from one token to the next, over all rounds: the median, the 99th percentile and the mean. */
type Times = readonly [p50: number, p99: number, mean: number];

/** One way to read the text, and the times of its tokens. */
class Side {
  private lastAt = 0;
  private times: number[] = [];
  private readonly open: OpenStream;

  constructor(tokens: readonly string[], over: (model: ReturnType<typeof steppedModel>) => OpenStream) {
    this.open = over(steppedModel(tokens, (index) => this.asked(index)));
  }

  async round(): Promise<void> {
    await read(await this.open());
  }

  forget(): void {
    this.times = [];
  }

  figures(): Times {
    const sum = this.times.reduce((total, time) => total + time, 0);
    return [percentile(this.times, 0.5), percentile(this.times, 0.99), sum / this.times.length];
  }

  // The provider is asked for a token when everything is done with the one before.
  private asked(index: number): void {
    const now = performance.now();
    if (index > 0) this.times.push(now - this.lastAt);
    this.lastAt = performance.now();
  }
}

/** The sides take turns, so that what else the machine does meets all of them. */
async function timesOf(sides: readonly Side[]): Promise<Times[]> {
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    if (round === 0) for (const side of sides) side.forget();
    for (const side of sides) await side.round();
  }
  return sides.map((side) => side.figures());
}

const list = (values: readonly number[], digits = 4): string =>
  values.map((value) => value.toFixed(digits)).join(' / ');
const added = (own: Times, base: Times): string => list(own.map((value, index) => value - base[index]!));

async function textRow(text: StreamedText): Promise<string[]> {
  const tokens = tokensOf(text);
  const [base, own] = await timesOf([new Side(tokens, bare), new Side(tokens, (model) => guarded(model))]);
  const ratios = own!.map((value, index) => value / base![index]!);
  return [text.name, list(base!), list(own!), added(own!, base!), list(ratios, 1), String(TOKEN_GOAL)];
}

const COLUMNS = ['bare double', 'guarded', 'added', 'guarded ÷ bare', 'goal for added p50'];

/** What a token costs: the bare stream, ours, and what ours adds beside the goal. */
export async function tokenTable(): Promise<string> {
  const rows: string[][] = [];
  for (const text of LONG_TEXTS) rows.push(await textRow(text));
  return markdownTable(numberColumns('ms a token, p50 / p99 / mean', ...COLUMNS), rows);
}

/** What each control adds by itself, and the room without any. */
export async function controlTable(): Promise<string> {
  const settings = [
    { name: 'the room without controls', controls: [] },
    ...REPLY_CONTROLS.map((control) => ({ name: `${control.name} alone`, controls: [control] })),
    { name: 'all', controls: REPLY_CONTROLS },
  ];
  const cells = settings.map(({ name }) => [name]);
  for (const text of LONG_TEXTS) {
    const tokens = tokensOf(text);
    const sides = settings.map(({ controls }) => new Side(tokens, (model) => guarded(model, controls)));
    const [base, ...own] = await timesOf([new Side(tokens, bare), ...sides]);
    own.forEach((side, index) => cells[index]!.push(added(side, base!)));
  }
  const columns = LONG_TEXTS.map(({ name }) => name);
  return markdownTable(numberColumns('ms added to a token, p50 / p99 / mean', ...columns), cells);
}
