import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../command-line';
import { type LabelledSpan } from './labelled-span';

/** The types annotated in a text; predictions of other types say nothing there, right or wrong. */
export type AnnotatedTypes = 'all' | ReadonlySet<string>;

/** One text of the labelled data. */
export interface LabelledDocument {
  /** File name without `.jsonl`. */
  readonly source: string;
  /** Template, provider, document or user: never split between tune and held-out. */
  readonly group: string;
  /** ISO 639-1. */
  readonly lang: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  readonly annotated: AnnotatedTypes;
}

interface SourceFacts {
  readonly annotatedTypes: 'all' | 'per-doc' | readonly string[];
}

type Line = Omit<LabelledDocument, 'source' | 'annotated'> & { readonly types?: readonly string[] };

/** The labelled data is not where it was looked for. */
export class MissingDataError extends ExpectedError {
  constructor(folder: string) {
    super(
      `No labelled data in ${folder}: sources.json is not there. ` +
        'Give the folder with the .jsonl files and sources.json: npm run eval:pii -- --data <folder>',
    );
  }
}

/** What a document's annotation covers: its own list, where it has one, or that of its source. */
function annotatedTypes({ annotatedTypes }: SourceFacts, types?: readonly string[]): AnnotatedTypes {
  const own = types ?? annotatedTypes;
  if (own === 'all') return 'all';
  if (own === 'per-doc') throw new Error('A document of a "per-doc" source has no "types".');
  return new Set(own);
}

function readSource(folder: string, source: string, facts: SourceFacts): LabelledDocument[] {
  const lines = readFileSync(join(folder, `${source}.jsonl`), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const { types, group, lang, text, spans } = JSON.parse(line) as Line;
    return { source, group, lang, text, spans, annotated: annotatedTypes(facts, types) };
  });
}

/**
 * Reads every source of a folder of labelled data, in the order of their names.
 *
 * @throws MissingDataError when the folder has no `sources.json`.
 */
export function readDocuments(folder: string): LabelledDocument[] {
  const index = join(folder, 'sources.json');
  if (!existsSync(index)) throw new MissingDataError(folder);
  const facts = JSON.parse(readFileSync(index, 'utf8')) as Record<string, SourceFacts>;
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const sources = files.map((name) => name.slice(0, -'.jsonl'.length)).sort();
  return sources.flatMap((source) => readSource(folder, source, facts[source] ?? { annotatedTypes: 'all' }));
}

/** Whether a document's annotation covers a type. */
export const isAnnotated = (annotated: AnnotatedTypes, type: string): boolean =>
  annotated === 'all' || annotated.has(type);
