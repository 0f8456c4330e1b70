import { fork } from 'node:child_process';
import { join } from 'node:path';
import { markdownTable, numberColumns } from '../../../libs/cli/src/output/markdown-table';
import { MEMORY_SIDES } from './open-streams';

/** So many streams are open at once. */
const STREAMS = Number(process.env['BENCH_OPEN_STREAMS'] ?? 2_000);
/** The goal, in kB a stream. */
const MEMORY_GOAL = 8;
/** Every side on the first text, bare and whole on the others. */
const BOTH = ['bare double', 'guarded'];
const PLAN: Readonly<Record<string, readonly string[]>> = {
  'prose, English': Object.keys(MEMORY_SIDES),
  'prose, Chinese': BOTH,
  hostile: BOTH,
};

/** Bytes a stream, measured in a process of its own. */
const inNewProcess = (side: string, text: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'open-streams.js'), [side, text, String(STREAMS)], {
      execArgv: ['--expose-gc'],
    });
    child.once('message', (bytes) => resolve(bytes as number));
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error('The process that opens streams failed.'));
    });
  });

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

/** Memory of one open stream in the middle of its text: bare and ours, the difference and the goal. */
export async function memoryTable(): Promise<string> {
  const rows: string[][] = [];
  for (const [text, sides] of Object.entries(PLAN)) {
    let base: number | undefined;
    for (const side of sides) {
      const bytes = await inNewProcess(side, text);
      base ??= bytes;
      rows.push([
        `${text}, ${side}`,
        kilobytes(bytes),
        kilobytes(bytes - base),
        (bytes / base).toFixed(1),
        side === 'guarded' ? String(MEMORY_GOAL) : '–',
      ]);
    }
  }
  const title = `kB an open stream, of ${STREAMS}`;
  return markdownTable(numberColumns(title, 'in all', 'added to bare', '÷ bare', 'goal'), rows);
}
