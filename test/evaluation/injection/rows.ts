import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a text is, as the figures are grouped. */
export type Kind =
  | 'injection'
  | 'jailbreak'
  | 'indirect injection'
  | 'general'
  | 'trigger words'
  | 'technical documentation'
  | 'long documents'
  | 'passages';

/** One labelled text. */
export interface Row {
  readonly source: string;
  /** ISO 639-1. */
  readonly lang: string;
  readonly kind: Kind;
  readonly isAttack: boolean;
  /** Who wrote it: prompts come from the caller, documents from nobody who may give orders. */
  readonly trust: 'user' | 'untrusted';
  readonly text: string;
}

interface Line {
  readonly source: string;
  readonly lang: string;
  readonly label: 'benign' | 'injection' | 'jailbreak' | 'indirect_injection';
  readonly text: string;
}

/** The labelled data is not where it was looked for. */
export class MissingRowsError extends Error {
  constructor(file: string) {
    super(
      `No labelled data at ${file}. Give the folder with dev.jsonl: npm run eval:injection -- --data <folder>`,
    );
    this.name = 'MissingRowsError';
  }
}

const DOCUMENTS: ReadonlySet<string> = new Set(['piarena-short', 'piarena-rag', 'bipia-train']);
const SHORTEST_PASSAGE = 150;
/** From so many characters on a document is a long one. */
const LONG = 1000;

function harmlessKind({ source, text }: Line): Kind {
  if (source === 'developer-docs') return 'technical documentation';
  if (source === 'template-benign') return 'trigger words';
  const isDocument = DOCUMENTS.has(source) || (source === 'xquad' && text.length >= SHORTEST_PASSAGE);
  if (!isDocument) return 'general';
  return text.length >= LONG ? 'long documents' : 'passages';
}

const KINDS = {
  injection: 'injection',
  jailbreak: 'jailbreak',
  indirect_injection: 'indirect injection',
} as const;

const PROMPTS: ReadonlySet<Kind> = new Set(['injection', 'jailbreak', 'general', 'trigger words'] as const);

function rowOf(line: Line): Row {
  const kind = line.label === 'benign' ? harmlessKind(line) : KINDS[line.label];
  const { source, lang, text } = line;
  const trust = PROMPTS.has(kind) ? 'user' : 'untrusted';
  return { source, lang, text, kind, trust, isAttack: line.label !== 'benign' };
}

/**
 * Reads the held-out texts, `dev.jsonl` of a folder: no weight and no threshold was chosen with them.
 *
 * @throws MissingRowsError when the file is not there.
 */
export function readRows(folder: string): Row[] {
  const file = join(folder, 'dev.jsonl');
  if (!existsSync(file)) throw new MissingRowsError(file);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => rowOf(JSON.parse(line) as Line));
}
