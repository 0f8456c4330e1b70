import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { say } from '../../../evaluation/command-line';
import { percentile } from '../../../evaluation/injection/figures';
import { markdownTable, numberColumns } from '../../../../libs/cli/src/output/markdown-table';
import { longestHold, tokensUntilFirst } from '../held';
import { answerTime, type Pace, PACES } from './paced-model';
import { STREAM_APPS } from './stream-apps';
import { type StreamLoad } from './stream-load';
import { type StreamTarget } from './stream-server';

/** So many streams are open at once. */
const STREAMS = Number(process.env['BENCH_STREAMS'] ?? 1_000);
const ADAPTERS = ['express', 'fastify'];

async function message<Message>(child: ChildProcess): Promise<Message> {
  const [said] = (await once(child, 'message')) as [Message];
  return said;
}

/** One app in a process of its own, under the load of another one. */
async function run(app: string, adapter: string, pace: string): Promise<StreamLoad> {
  const server = fork(join(__dirname, 'stream-server.js'), [app, adapter, pace]);
  try {
    const { url, token } = await message<StreamTarget>(server);
    const client = fork(join(__dirname, 'stream-load.js'), [url, token, pace, String(STREAMS)]);
    return await message<StreamLoad>(client);
  } finally {
    server.kill();
  }
}

const both = (values: readonly number[]): [number, number] => [
  percentile(values, 0.5),
  percentile(values, 0.99),
];
const pair = ([p50, p99]: readonly number[]): string => `${p50!.toFixed(1)} / ${p99!.toFixed(1)}`;

/** What one hold window of an answer is, in words and milliseconds: the goal for what is added to the first byte. */
async function holdWindow(pace: Pace): Promise<{ readonly milliseconds: number; readonly words: string }> {
  const { interval, answer } = pace;
  const [first, longest] = [await tokensUntilFirst(answer), await longestHold(answer)];
  const milliseconds = Math.ceil(longest / answer.tokenLength) * interval;
  const words =
    `A token every ${interval} ms; an answer takes ${(answerTime(pace) / 1000).toFixed(1)} s when nothing slows it down. ` +
    `One hold window is ${milliseconds} ms: at most ${longest} characters are held, at ${answer.tokenLength} a token. ` +
    `The first characters leave with token ${first}.`;
  return { milliseconds, words };
}

async function adapterRows(adapter: string, pace: string, goal: number): Promise<string[][]> {
  const rows: string[][] = [];
  let base: readonly number[] | undefined;
  for (const app of Object.keys(STREAM_APPS)) {
    say(`${pace}, ${adapter}, ${app} …`);
    const { first, whole, errors } = await run(app, adapter, pace);
    const own = both(first);
    base ??= own;
    rows.push([
      `${adapter}, ${app}`,
      pair(own),
      pair(own.map((value, index) => value - base![index]!)),
      pair(own.map((value, index) => value / base![index]!)),
      app === 'bare' ? '–' : String(goal),
      pair(both(whole).map((value) => value / 1000)),
      String(errors),
    ]);
  }
  return rows;
}

const COLUMNS = ['ms', 'added', '÷ bare', 'goal for added', 'whole answer, s', 'errors (goal 0)'];

/** Streams open at once over server-sent events: ours beside the same handler without ours. */
export async function concurrentTable(): Promise<string> {
  const tables: string[] = [];
  for (const [name, pace] of Object.entries(PACES)) {
    const { milliseconds, words } = await holdWindow(pace);
    const rows: string[][] = [];
    for (const adapter of ADAPTERS) rows.push(...(await adapterRows(adapter, name, milliseconds)));
    tables.push(words, markdownTable(numberColumns('first byte, p50 / p99', ...COLUMNS), rows));
  }
  return `${STREAMS} streams open at once.\n\n${tables.join('\n\n')}`;
}
