import { resolve } from 'node:path';
import { TECHNIQUES, type Spotlighting } from '../../../libs/model/src/prompt/spotlighting/spotlighting';
import { readArguments, runCommand, say } from '../command-line';
import { replaceOnPage } from '../report/write-tables';
import { measure, type SpotlightingFigures } from './measure';
import { readPoisoned } from './poisoned-documents';
import { ENCODING, tokenCount } from './tokens';

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

type Show = (figures: SpotlightingFigures) => string;

/** The columns of the table, with what each shows. */
const COLUMNS: readonly (readonly [head: string, show: Show])[] = [
  ['whole instruction stands, %', ({ whole }) => percent(whole)],
  ['the same without spaces between words, %', ({ unspaced }) => percent(unspaced)],
  ['five of its words in a row, %', ({ words }) => percent(words)],
  ['forged end survives, %', ({ forged }) => percent(forged)],
  ['times longer, characters', ({ characters }) => characters.toFixed(2)],
  [`times more tokens (${ENCODING})`, ({ tokens }) => tokens.toFixed(2)],
  ['ms for 2 kB', ({ milliseconds }) => milliseconds.toFixed(4)],
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableOf(all: readonly SpotlightingFigures[]): string {
  return [
    row(['technique', ...COLUMNS.map(([head]) => head)]),
    row(['---', ...COLUMNS.map(() => '---:')]),
    ...all.map((figures) => row([figures.technique, ...COLUMNS.map(([, show]) => show(figures))])),
  ].join('\n');
}

runCommand('eval:spotlighting', async (args) => {
  const { data, json, write, help } = readArguments(args, OPTIONS);
  if (help) return void process.stdout.write(HELP);
  const documents = readPoisoned(resolve(data));
  say(`${documents.length} documents with an attack, kept aside`);
  const count = await tokenCount();
  const techniques = Object.keys(TECHNIQUES) as Spotlighting[];
  const all = techniques.map((technique) => measure(technique, documents, count));
  const table = tableOf(all);
  process.stdout.write(json ? `${JSON.stringify(all, undefined, 2)}\n` : `${table}\n`);
  if (write) say(`Written: ${replaceOnPage('spotlighting', table)}`);
});
