import { performance } from 'node:perf_hooks';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { augment } from './generator/augment.mjs';
import { loadCorpus } from './corpus.mjs';
import { trainCrf } from './crf.mjs';
import { ExampleSet } from './examples.mjs';
import { buildGazetteer } from './gazetteer.mjs';
import { generate } from './generator/generate.mjs';
import { diagnosticDocuments } from './texts/diagnostics.mjs';
import { installedText, isDevPackage } from './texts/negatives.mjs';
import { countUsage } from './texts/usage.mjs';
import { seeded } from './generator/random.mjs';
import { measure, report } from './scoring.mjs';
import { source } from './typescript-hook.mjs';

const { GazetteerTable, encodeWeights, loadNameTagger } = source;
const argument = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const flag = (name) => process.argv.includes(`--${name}`);

const folder = argument('data', '../shared/data/pii');
const packages = argument('packages', 'node_modules');
const texts = argument('texts', join(folder, '..', 'injection', 'train.jsonl'));
const final = flag('final');
const here = import.meta.dirname;
const shipped = argument('out', join(here, '..', 'weights', 'names.bin'));
const twin = argument('twin', join(here, 'weights', 'names.tune.bin'));
const without = argument('without', '').split(',').filter(Boolean);
const options = {
  epochs: Number(argument('epochs', 12)),
  rate: Number(argument('rate', 0.09)),
  decay: Number(argument('decay', 0.002)),
  averaged: 3,
  log: (line) => console.log(line, `${Math.round(performance.now() / 1000)} s`),
};
/** Least score of the classes in prose, then in code and documentation. */
const THRESHOLDS = argument('thresholds', '0.2,0.25,0.25,0.3,0.6,0.7,0.7,0.6').split(',').map(Number);
/** Only one ambiguous word of each sentence is labelled: what else is in it may be a name or not. */
const PARTLY_LABELLED = new Set(['ambientmeta-context']);

const leftOut = ({ source: name }) => without.some((prefix) => name.startsWith(prefix));
const documents = [...loadCorpus(folder), ...installedText(packages), ...diagnosticDocuments(packages)];
const generated = generate(seeded(7), Number(argument('generated', 22000)));
const isKnown = (document) => final || !document.dev;

/** Fits weights on these documents and the generated ones, and writes them. */
function fit(learned, file) {
  const training = [...learned, ...augment(learned, seeded(11)), ...generated.filter(isKnown)];
  const usage = countUsage(learned, {
    texts,
    packages,
    keepPackage: (index) => final || !isDevPackage(index),
  });
  const gazetteer = buildGazetteer(training, usage);
  const set = new ExampleSet(new GazetteerTable(gazetteer));
  for (const document of training) set.add(document);
  console.log(
    `${training.length} documents, ${set.runs.length} runs, ${set.tokens} candidates, ${set.lost} tokens of names out of reach`,
  );
  const model = trainCrf(set, seeded(5), options);
  const bytes = encodeWeights({ ...model, gazetteer, thresholds: Float32Array.from(THRESHOLDS) });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`Written: ${file}`);
  return loadNameTagger(bytes);
}

const tune = documents.filter((document) => !document.heldOut);
const tagger = fit(
  tune.filter((document) => !leftOut(document) && isKnown(document)),
  final ? twin : shipped,
);
const print = (title, part) => console.log(`\n${title}\n\n${report(measure(part, tagger))}`);
if (flag('held-out'))
  print(
    'Held out',
    documents.filter(({ heldOut }) => heldOut),
  );
else if (!final)
  print(
    'Development part of the tune data',
    tune.filter((document) => document.dev || leftOut(document)),
  );
print(
  'Generated (smoke test)',
  generated.filter(({ dev }) => dev),
);
if (final)
  fit(
    documents.filter((document) => !leftOut(document) && !PARTLY_LABELLED.has(document.source)),
    shipped,
  );
