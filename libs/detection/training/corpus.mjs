import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireSource } from './typescript-hook.mjs';

const { isHeldOut } = requireSource('../../../test/evaluation/held-out.ts');

export const CLASSES = ['PERSON', 'LOCATION', 'ORGANIZATION', 'ADDRESS'];
/** Sources whose classes are not listed but whose lines hold no names: code and configuration. */
const NO_NAMES = new Set([
  'gitleaks-negatives',
  'gitleaks-secrets',
  'secretlint-secrets',
  'secretlint-negatives',
  'hard-negatives',
]);

/** How much one document counts in training, by source (prefix); 1 when not listed. */
const WEIGHTS = { 'broad-twitter': 0.5, crossner: 0.7, lifebench: 0.6, 'uner-en': 1.5 };

/** Every document of the data: `{ source, text, spans, known, group, heldOut, dev, weight }`. */
export function loadCorpus(folder) {
  if (!existsSync(join(folder, 'sources.json'))) {
    console.error(
      `There is no labelled data in ${folder}. Name its folder: --data <folder> with sources.json and .jsonl files.`,
    );
    process.exit(2);
  }
  const sources = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) => loadSource(join(folder, file), file.slice(0, -'.jsonl'.length), sources));
}

function loadSource(path, source, sources) {
  if (!existsSync(path)) return [];
  const annotated = sources[source]?.annotatedTypes ?? 'all';
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const groups = new Map(
    [...new Set(documents.map(({ group }) => group))].map((group, index) => [group, index]),
  );
  return documents.map((document, index) => {
    const part = groups.size >= 14 ? groups.get(document.group) : index;
    return {
      source,
      lang: document.lang,
      text: document.text,
      group: document.group,
      spans: namesOf(source, document),
      known: knownClasses(source, annotated, document),
      heldOut: isHeldOut(source, document.group),
      dev: source === 'hard-negatives' ? index % 3 === 0 : part % 7 === 3,
      weight: WEIGHTS[source] ?? 1,
    };
  });
}

function knownClasses(source, annotated, document) {
  if (NO_NAMES.has(source) || annotated === 'all') return CLASSES;
  const types = annotated === 'per-doc' ? (document.types ?? []) : annotated;
  return CLASSES.filter((type) => types.includes(type));
}

const isPlace = ({ type }) => type === 'ADDRESS' || type === 'LOCATION';

/**
 * Neighbouring parts of an address as one span. Places without an address beside them stay as they are, or with
 * `places` are joined as well.
 */
export function joinAddresses(text, spans, places = false) {
  const runs = [];
  for (const span of spans) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goes =
      before && isPlace(before) && isPlace(span) && /^[\s,]*$/.test(text.slice(before.end, span.start));
    if (goes) run.push(span);
    else runs.push([span]);
  }
  return runs.flatMap((run) => {
    const type = run.some((span) => span.type === 'ADDRESS') ? 'ADDRESS' : run[0].type;
    if (run.length === 1 || (type !== 'ADDRESS' && !places)) return run;
    return [{ ...run[0], end: run.at(-1).end, type }];
  });
}

/** Names, places, organisations and addresses; user names behind `@` are no names, hash tags are left open. */
function namesOf(source, { text, spans }) {
  const kept = joinAddresses(text, spans).filter(({ type }) => CLASSES.includes(type));
  if (source !== 'broad-twitter') return kept;
  return kept
    .filter(({ start, end }) => text[start - 1] !== '@' && text.slice(start, end) !== '@')
    .map((span) => (text[span.start - 1] === '#' ? { ...span, type: 'OPEN' } : span));
}
