import { join } from 'node:path';
import { say } from '../../evaluation/command-line';
import { replaceOnPage } from '../../evaluation/report/write-tables';
import { machine } from '../machine';
import { type BenchOptions, WITHOUT_PEERS } from '../options';
import { restoreTable } from './restore';
import { streamVerdictTable } from './stream-verdict';
import { transportTable } from './transports';

const PAGE = join('docs', 'benchmarks.md');

/** What is compared, by the name of its place on the page. */
const SECTIONS: Readonly<Record<string, () => Promise<string>>> = {
  'compare stream': streamVerdictTable,
  'compare restore': restoreTable,
  'compare transports': transportTable,
};

/** When and on what: the versions are in the rows. */
const stamp = (): string => `${new Date().toISOString().slice(0, 10)}, ${machine()}`;

/** Does the same thing with our package and with another one, and prints what came out of both. */
export async function benchCompare({ peers, write }: BenchOptions): Promise<void> {
  if (!peers) {
    process.stdout.write(`\n${WITHOUT_PEERS}\n`);
    return;
  }
  for (const [name, compare] of Object.entries(SECTIONS)) {
    say(`${name} …`);
    const content = `${stamp()}\n\n${await compare()}`;
    process.stdout.write(`\n${content}\n`);
    if (write) say(`Written: ${replaceOnPage(name, content, PAGE)}, ${name}`);
  }
}
