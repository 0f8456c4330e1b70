import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from './corpus.mjs';
import { measure, report } from './scoring.mjs';
import { source } from './typescript-hook.mjs';

/** Measures weights: `--data <folder> [--weights <file>] [--held-out]`; without the flag, the development part. */
const argument = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const weights = argument('weights', join(import.meta.dirname, '..', 'weights', 'names.bin'));
const heldOut = process.argv.includes('--held-out');
const documents = loadCorpus(argument('data', '../shared/data/pii'));
const part = documents.filter((document) => (heldOut ? document.heldOut : document.dev && !document.heldOut));
console.log(report(measure(part, source.loadNameTagger(readFileSync(weights)))));
