import { resolve } from 'node:path';
import { type LabelledDocument, MissingDataError, readDocuments } from './data/dataset';
import { WEIGHTS_NOTE, ours } from './detect/ours';
import { errorExamples } from './report/errors';
import { toJson } from './report/json';
import { isHeldOut } from './held-out';
import { type Measurement, measure } from './detect/measure';
import { HELP, type Options, UsageError, readOptions } from './options';
import { measurePeers } from './peers';
import { detailTables, summaryTable } from './report/tables';
import { writeTables } from './report/write-tables';

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

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

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else await run(options);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof UsageError || error instanceof MissingDataError;
  say(isExpected ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = isExpected ? 2 : 1;
});
