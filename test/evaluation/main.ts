import { resolve } from 'node:path';
import { runCommand, say, UsageError } from './command-line';
import { type LabelledDocument, readDocuments } from './data/dataset';
import { WEIGHTS_NOTE, ours } from './detect/ours';
import { errorExamples } from './report/errors';
import { toJson } from './report/json';
import { isHeldOut } from './held-out';
import { type Measurement, measure } from './detect/measure';
import { HELP, type Options, readOptions } from './options';
import { measurePeers } from './peers';
import { detailTables, summaryTable } from './report/tables';
import { writeTables } from './report/write-tables';

function select({ data, part, sources }: Options): LabelledDocument[] {
  const documents = readDocuments(resolve(data));
  for (const source of sources ?? [])
    if (!documents.some((document) => document.source === source))
      throw new UsageError(`There is no source "${source}".`);
  const wanted = part === 'held-out';
  return documents.filter(
    ({ source, group }) => isHeldOut(source, group) === wanted && (sources?.has(source) ?? true),
  );
}

function print(options: Options, own: Measurement, all: readonly Measurement[]): void {
  if (options.json) return void process.stdout.write(`${JSON.stringify(all.map(toJson), undefined, 2)}\n`);
  process.stdout.write(`${summaryTable(all)}\n\n${WEIGHTS_NOTE}\n\n${detailTables(own)}\n`);
  if (options.errors > 0)
    process.stdout.write(`\n${errorExamples(own.scores, options.errors, options.types)}\n`);
}

async function run(options: Options): Promise<void> {
  const documents = select(options);
  say(`${documents.length} documents (${options.part}) …`);
  const own = await measure(ours(options.detector), documents);
  const all = [own, ...(options.peers ? await measurePeers(documents, say) : [])];
  print(options, own, all);
  if (options.write) say(`Written: ${writeTables(own, options.peers ? all : undefined)}`);
}

runCommand('eval:pii', async (args) => {
  const options = readOptions(args);
  if (options.help) process.stdout.write(HELP);
  else await run(options);
});
