import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../command-line';

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
export class MissingRowsError extends ExpectedError {
  constructor(file: string) {
    super(
      `No labelled data at ${file}. Give the folder with dev.jsonl: npm run eval:injection -- --data <folder>`,
    );
  }
}

/** Sources that are passages throughout, and the one that holds them beside short questions. */
const PASSAGES: ReadonlySet<string> = new Set(['piarena-short', 'piarena-rag', 'bipia-train']);
const MIXED = 'xquad';
const SHORTEST_PASSAGE = 150;

/** Paragraphs of developer documentation. */
export const TECHNICAL = 'developer-docs';
/** Harmless prompts with the words of attacks. */
export const TRIGGERS = 'template-benign';

/** Whether a harmless text is a passage of a document, not a prompt. */
export const isPassage = ({ source, text }: Pick<Row, 'source' | 'text'>): boolean =>
  PASSAGES.has(source) || (source === MIXED && text.length >= SHORTEST_PASSAGE);

/** From so many characters on a document is a long one: many stretches, each with its chance of a false alarm. */
export const LONG = 1000;

function harmlessKind(line: Line): Kind {
  if (line.source === TECHNICAL) return 'technical documentation';
  if (line.source === TRIGGERS) return 'trigger words';
  if (!isPassage(line)) return 'general';
  return line.text.length >= LONG ? 'long documents' : 'passages';
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
