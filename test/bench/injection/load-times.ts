import { fork } from 'node:child_process';
import { join } from 'node:path';
import { median } from '../../evaluation/injection/figures';
import { markdownTable, numberColumns } from '../../../libs/cli/src/output/markdown-table';

/** Milliseconds from the import of the package to the first verdict, by step. */
export interface LoadTimes {
  readonly imported: number;
  readonly read: number;
  readonly compiled: number;
  readonly screened: number;
}

const PROCESSES = 9;

/** A process that has sent its times ends with 0; one that could not ends with an error on its output. */
const inNewProcess = (): Promise<LoadTimes> =>
  new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'first-verdict.js'));
    child.once('message', (times) => resolve(times as LoadTimes));
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error('The process that times the first verdict failed.'));
    });
  });

/** The steps to the first verdict in a new process, each the median of a few processes. */
export async function loadTable(): Promise<string> {
  const runs: LoadTimes[] = [];
  for (let run = 0; run < PROCESSES; run++) runs.push(await inNewProcess());
  const step = (name: string, of: (times: LoadTimes) => number): string[] => [
    name,
    median(runs.map(of)).toFixed(1),
  ];
  return markdownTable(numberColumns('step', 'ms'), [
    step('package imported', ({ imported }) => imported),
    step('weights read', ({ read }) => read),
    step('rules compiled', ({ compiled }) => compiled),
    step('first text of 2,000 characters', ({ screened }) => screened),
    step(
      'import to first verdict',
      ({ imported, read, compiled, screened }) => imported + read + compiled + screened,
    ),
  ]);
}
