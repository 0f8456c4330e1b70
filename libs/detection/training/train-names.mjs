import { performance } from 'node:perf_hooks';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { augment } from './generator/augment.mjs';
import { loadCorpus } from './corpus.mjs';
import { trainCrf } from './crf.mjs';
import { ExampleSet } from './examples.mjs';
import { buildGazetteer } from './gazetteer.mjs';
import { generate } from './generator/generate.mjs';
import { installedText } from './negatives.mjs';
import { seeded } from './generator/random.mjs';
import { measure, report } from './scoring.mjs';
import { source } from './typescript-hook.mjs';

const { GazetteerTable, encodeWeights, loadTagger } = source;
const argument = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const flag = (name) => process.argv.includes(`--${name}`);

const folder = argument('data', '../shared/data/pii');
const out = argument('out', join(import.meta.dirname, '..', 'weights', 'names.bin'));
const without = argument('without', '').split(',').filter(Boolean);
const options = {
  epochs: Number(argument('epochs', 12)),
  rate: Number(argument('rate', 0.09)),
  decay: Number(argument('decay', 0.002)),
  averaged: 3,
  log: (line) => console.log(line, `${Math.round(performance.now() / 1000)} s`),
};
/** Least score of the classes in prose, then in code and documentation. */
const THRESHOLDS = argument('thresholds', '0.3,0.35,0.35,0.35,0.55,0.65,0.65,0.6').split(',').map(Number);

const leftOut = ({ source: name }) => without.some((prefix) => name.startsWith(prefix));
const documents = [...loadCorpus(folder), ...installedText(argument('packages', 'node_modules'))];
const tune = documents.filter((document) => !document.heldOut);
const learned = tune.filter((document) => !leftOut(document) && (flag('final') || !document.dev));
const generated = generate(seeded(7), Number(argument('generated', 18000)));
const training = [
  ...learned,
  ...augment(learned, seeded(11)),
  ...generated.filter(({ dev }) => flag('final') || !dev),
];

const gazetteer = buildGazetteer(training);
const set = new ExampleSet(new GazetteerTable(gazetteer));
for (const document of training) set.add(document);
console.log(
  `${training.length} documents, ${set.runs.length} runs, ${set.tokens} candidates, ${set.lost} tokens of names out of reach`,
);

const model = trainCrf(set, seeded(5), options);
const bytes = encodeWeights({ ...model, gazetteer, thresholds: Float32Array.from(THRESHOLDS) });
writeFileSync(out, bytes);
const tagger = loadTagger(bytes);
const print = (title, part) => console.log(`\n${title}\n\n${report(measure(part, tagger))}`);
if (flag('held-out'))
  print(
    'Held out',
    documents.filter(({ heldOut }) => heldOut),
  );
else
  print(
    'Development part of the tune data',
    tune.filter((document) => document.dev || leftOut(document)),
  );
print(
  'Generated (smoke test)',
  generated.filter(({ dev }) => dev),
);
