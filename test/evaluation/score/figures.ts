import {
  ALL_NAMES,
  NAMES,
  SECRETS,
  STRUCTURED,
  STRUCTURED_AND_DATE,
  TYPES,
  isMixed,
  isNegative,
} from '../data/classes';
import { type Counts, sum } from './counts';
import { type Score } from './scorer';

/** What the tables show of a set of documents. */
export interface Figures {
  readonly structured: Counts;
  readonly structuredAndDate: Counts;
  /** Characters, where names and structured types are both annotated. */
  readonly characters: Counts;
  /** Characters, wherever anything is annotated. */
  readonly allCharacters: Counts;
  readonly names: Counts;
  readonly allNames: Counts;
  readonly secrets: Counts;
  readonly secretsOverlap: Counts;
}

/** Claims in texts that hold nothing to find. */
export interface FalsePositives {
  readonly documents: number;
  readonly characters: number;
  readonly findings: number;
  readonly byType: Readonly<Record<string, number>>;
}

const ofTypes = (byType: ReadonlyMap<string, Counts>, types: ReadonlySet<string>): Counts =>
  sum([...byType].filter(([type]) => types.has(type)).map(([, counts]) => counts));

/** The figures of documents, negatives left out: those have a table of their own. */
export function figuresOf(all: readonly Score[]): Figures {
  const scores = all.filter(({ document }) => !isNegative(document));
  const strict = (types: ReadonlySet<string>): Counts =>
    sum(scores.map((score) => ofTypes(score.strict, types)));
  return {
    structured: strict(STRUCTURED),
    structuredAndDate: strict(STRUCTURED_AND_DATE),
    characters: sum(scores.filter(({ document }) => isMixed(document)).map(({ characters }) => characters)),
    allCharacters: sum(scores.map(({ characters }) => characters)),
    names: strict(NAMES),
    allNames: strict(ALL_NAMES),
    secrets: strict(SECRETS),
    secretsOverlap: sum(scores.map((score) => ofTypes(score.overlap, SECRETS))),
  };
}

/** Strict counts of each type, negatives left out, types that occur nowhere left out too. */
export function countsByType(all: readonly Score[]): Map<string, Counts> {
  const scores = all.filter(({ document }) => !isNegative(document));
  const rows = TYPES.map(
    (type) => [type, sum(scores.map(({ strict }) => ofTypes(strict, new Set([type]))))] as const,
  );
  return new Map(rows.filter(([, { tp, fp, fn }]) => tp + fp + fn > 0));
}

/** The scores apart, by a property of their documents, in the order of its values. */
export function groupBy(scores: readonly Score[], by: 'source' | 'lang'): Map<string, Score[]> {
  const groups = new Map<string, Score[]>();
  for (const score of scores) {
    const value = score.document[by];
    const group = groups.get(value) ?? [];
    group.push(score);
    groups.set(value, group);
  }
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** What was claimed in the negatives among the documents, each source apart. */
export function falsePositives(all: readonly Score[]): Map<string, FalsePositives> {
  const negatives = all.filter(({ document }) => isNegative(document));
  return new Map([...groupBy(negatives, 'source')].map(([source, scores]) => [source, countFalse(scores)]));
}

function countFalse(scores: readonly Score[]): FalsePositives {
  const byType: Record<string, number> = {};
  for (const { type } of scores.flatMap(({ wrong }) => wrong)) byType[type] = (byType[type] ?? 0) + 1;
  return {
    documents: scores.length,
    characters: scores.reduce((total, { document }) => total + document.text.length, 0),
    findings: scores.reduce((total, { wrong }) => total + wrong.length, 0),
    byType,
  };
}

/** Findings per 10,000 characters (UTF-16 code units). */
export const per10000 = ({ findings, characters }: FalsePositives): number =>
  (findings / characters) * 10_000;

/** Links of public documentation, and what a peer finds that no type of ours stands for. */
const FORGIVEN = ['URL', 'OTHER'];

/** The same without links and without what has no type here: what a peer finds beyond our types may be its wish. */
export const per10000Forgiving = ({ findings, characters, byType }: FalsePositives): number =>
  ((findings - FORGIVEN.reduce((total, type) => total + (byType[type] ?? 0), 0)) / characters) * 10_000;
