import { join } from 'node:path';
import { say } from '../../evaluation/command-line';
import { replaceOnPage } from '../../evaluation/report/write-tables';
import { machine } from '../machine';
import { type BenchOptions } from '../options';
import { concurrentTable } from './concurrent/concurrent';
import { heldTable } from './held';
import { memoryTable } from './memory';
import { controlTable, tokenTable } from './per-token';

const PAGE = join('docs', 'benchmarks.md');

/** What is measured, by the name of its place on the page. */
const SECTIONS: Readonly<Record<string, () => Promise<string>>> = {
  'streams token': async () => `${machine()}\n\n${await tokenTable()}\n\n${await controlTable()}`,
  'streams held': heldTable,
  'streams memory': memoryTable,
  'streams concurrent': concurrentTable,
};

/** Measures what a guarded stream costs beside the same stream without ours. */
export async function benchStreams({ write }: BenchOptions): Promise<void> {
  for (const [name, measure] of Object.entries(SECTIONS)) {
    say(`${name} …`);
    const content = await measure();
    process.stdout.write(`\n${content}\n`);
    if (write) say(`Written: ${replaceOnPage(name, content, PAGE)}, ${name}`);
  }
}
