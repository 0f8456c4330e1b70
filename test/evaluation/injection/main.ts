import { resolve } from 'node:path';
import { runCommand, say } from '../command-line';
import { replaceOnPage } from '../report/write-tables';
import { measureLatency } from './latency';
import { screenObfuscated } from './obfuscated';
import { HELP, type InjectionOptions, readOptions } from './options';
import { atSensitivity, ours } from './ours';
import { withPeers } from './peers';
import { readRows, type Row } from './rows';
import { type Screen, screenRows } from './screened-row';
import {
  figuresOf,
  type Measurement,
  obfuscationTable,
  reliabilityTable,
  sensitivityTable,
  shareTable,
  summaryTable,
} from './tables';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** Measures one screen on everything. */
async function measure(screen: Screen, rows: readonly Row[]): Promise<Measurement> {
  say(`${screen.name} …`);
  return {
    name: screen.name,
    rows: await screenRows(screen, rows),
    obfuscated: await screenObfuscated(screen, rows),
    latency: await measureLatency(screen),
  };
}

function detailTables(own: Measurement): string {
  const levels = LEVELS.map((level) => ({ level, rows: atSensitivity(level, own.rows) }));
  return [
    `### By source\n\n${shareTable('source', own.rows, ({ source }) => source)}`,
    `### By kind\n\n${shareTable('kind', own.rows, ({ kind }) => kind)}`,
    `### By language\n\n${shareTable('language', own.rows, ({ lang }) => lang)}`,
    `### By disguise\n\n${obfuscationTable(own.obfuscated)}`,
    `### By sensitivity\n\n${sensitivityTable(levels)}`,
    `### Is the score a chance?\n\n${reliabilityTable(own.rows)}`,
  ].join('\n\n');
}

async function run(options: InjectionOptions): Promise<void> {
  const rows = readRows(resolve(options.data));
  say(`${rows.length} texts, kept aside`);
  const own = await measure(ours(), rows);
  const all = options.peers ? await withPeers(own, (screen) => measure(screen, rows), say) : [own];
  const summary = summaryTable(all);
  const details = detailTables(own);
  if (options.json) process.stdout.write(`${JSON.stringify(all.map(figuresOf), undefined, 2)}\n`);
  else process.stdout.write(`${summary}\n\n${details}\n`);
  if (!options.write) return;
  say(`Written: ${replaceOnPage('injection', `${summaryTable([own])}\n\n${details}`)}`);
  if (options.peers) replaceOnPage('injection peers', summary);
}

runCommand('eval:injection', async (args) => {
  const options = readOptions(args);
  if (options.help) process.stdout.write(HELP);
  else await run(options);
});
