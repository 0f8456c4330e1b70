import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { source } from './source.mjs';

const { TECHNICAL, isPassage } = source;

/** A contest's target phrase: it would give the source away, not the attack. */
const CONTEST = /p\W{0,3}w\W{0,3}n\W{0,3}(?:e\W{0,3})?d/giu;
const TARGETS = ['done', 'yes sir', 'accepted', 'banana', 'confirmed', 'hello world', 'access granted', 'ok'];

/**
 * Folds: harmless texts by whole sources, so that false alarms are those of texts like none that was learnt. What is the
 * only source of its kind, and attacks, are dealt out one after the other: without them a kind would be unknown.
 */
const FOLDS = [
  ['clinc150', 'common-voice'],
  ['gpteacher', 'oasst'],
  ['fuzzyai-benign', 'banking77'],
  ['piarena-short', 'piarena-rag'],
  ['self-instruct'],
];

const foldOf = (name, isAttack, index) => {
  const fold = isAttack ? -1 : FOLDS.findIndex((names) => names.includes(name));
  return fold < 0 ? index % FOLDS.length : fold;
};

/** How much a text counts, by source; 1 when not listed. A part of cyberseceval is no attack without its system prompt. */
const WEIGHTS = { cyberseceval: 0.4 };

/** Harmless texts that are documents, not prompts: the ones to judge texts of nobody by. */
const isDocument = (row) => row.source === TECHNICAL || isPassage(row);

/** Spans of the data count code points. */
function spanOf({ span, text }) {
  if (!span) return undefined;
  const points = Array.from(text);
  const at = (point) => points.slice(0, point).join('').length;
  return [at(span[0]), at(span[1])];
}

/** Same length for texts with a span, so that it stays where it is. */
function unmarked(row, index) {
  const target = TARGETS[index % TARGETS.length];
  const put = (found) => (row.span ? target.padEnd(found.length).slice(0, found.length) : target);
  return row.text.replace(CONTEST, put);
}

function read(path, isHeldOut) {
  if (!existsSync(path)) {
    console.error(
      `There is no labelled data at ${path}. Name its folder: --data <folder> with train.jsonl and dev.jsonl.`,
    );
    process.exit(2);
  }
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  return rows.map((line, index) => {
    const row = JSON.parse(line);
    const isAttack = row.label !== 'benign';
    return {
      source: row.source,
      lang: row.lang,
      label: row.label,
      isAttack,
      text: isAttack && !isHeldOut ? unmarked(row, index) : row.text,
      span: spanOf(row),
      isDocument: row.label === 'indirect_injection' || (!isAttack && isDocument(row)),
      fold: foldOf(row.source, isAttack, index),
      weight: WEIGHTS[row.source] ?? 1,
      isHeldOut,
    };
  });
}

/** Every text of the data: `{ source, lang, label, isAttack, text, span, isDocument, fold, weight, isHeldOut }`. */
export const loadCorpus = (folder) => [
  ...read(join(folder, 'train.jsonl'), false),
  ...read(join(folder, 'dev.jsonl'), true),
];

export const FOLD_COUNT = FOLDS.length;
