import { resolve } from 'node:path';
import { TECHNIQUES, type Spotlighting } from '../../../libs/model/src/prompt/spotlighting/spotlighting';
import { readArguments, runCommand, say } from '../command-line';
import { replaceOnPage } from '../report/write-tables';
import { measure, type SpotlightingFigures } from './measure';
import { readPoisoned } from './poisoned-documents';

const HELP = `Measures how text from outside is set apart in prompts, on documents with an attack inside.

npm run eval:spotlighting -- [options]

  --data <folder>  labelled data with dev.jsonl  (default ../shared/data/injection)
  --json           prints figures as JSON
  --write          writes the table into docs/evaluation.md
  --help           this page
`;

const OPTIONS = {
  data: { type: 'string', default: '../shared/data/injection' },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const percent = (share: number): string => (100 * share).toFixed(1);

function tableOf(all: readonly SpotlightingFigures[]): string {
  const rows = all.map(({ technique, whole, words, forged, characters, milliseconds }) =>
    [
      technique,
      percent(whole),
      percent(words),
      percent(forged),
      characters.toFixed(2),
      milliseconds.toFixed(4),
    ].join(' | '),
  );
  return [
    '| technique | whole instruction stands, % | five of its words in a row, % | forged end survives, % | times longer | ms for 2 kB |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

runCommand('eval:spotlighting', async (args) => {
  const { data, json, write, help } = readArguments(args, OPTIONS);
  if (help) return void process.stdout.write(HELP);
  const documents = readPoisoned(resolve(data));
  say(`${documents.length} documents with an attack, kept aside`);
  const all = (Object.keys(TECHNIQUES) as Spotlighting[]).map((technique) => measure(technique, documents));
  process.stdout.write(json ? `${JSON.stringify(all, undefined, 2)}\n` : `${tableOf(all)}\n`);
  if (write) say(`Written: ${replaceOnPage('spotlighting', tableOf(all))}`);
});
