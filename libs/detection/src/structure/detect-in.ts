import { type Finding } from '../finding';
import { type Leaf, leavesOf, type Path } from './walk';

/** A finding inside a structure; its span is that of the text at the path. */
export interface StructureFinding extends Finding {
  readonly path: Path;
  /** Whether the name of the field was found to hold it, or its value. */
  readonly target: Leaf['target'];
}

/** How a structure is read. */
export interface DetectInOptions {
  /**
   * What a field is declared to hold; it is believed before any guess, and the whole value is one finding.
   * @default nothing is declared
   */
  readonly declared?: (path: Path) => string | undefined;
}

/** Names of fields that give a value its context. */
const CONTEXT_DEPTH = 3;
const LONGEST_NAME = 40;

/** The names of the fields around a value, written as a label in front of it. */
function labelOf(path: Path): string {
  const names = path.filter((step): step is string => typeof step === 'string').slice(-CONTEXT_DEPTH);
  return names.length === 0 ? '' : `${names.map((name) => name.slice(0, LONGEST_NAME)).join(' ')}: `;
}

/** Findings of one text of a structure, which reads as if its label stood in front. */
function findingsOf({ path, target, text }: Leaf, detect: (text: string) => readonly Finding[]): Finding[] {
  const label = target === 'value' ? labelOf(path) : '';
  return detect(label + text)
    .filter(({ start }) => start >= label.length)
    .map((finding) => ({ ...finding, start: finding.start - label.length, end: finding.end - label.length }));
}

/**
 * Finds personal data in the fields of a structure, with the names of the fields as context.
 *
 * @throws StructureTooLargeError when it is too deep or too large.
 */
export function detectIn(
  value: unknown,
  detect: (text: string) => readonly Finding[],
  { declared }: DetectInOptions = {},
): StructureFinding[] {
  return leavesOf(value).flatMap((leaf) => {
    const { path, target, text } = leaf;
    const category = target === 'value' ? declared?.(path) : undefined;
    const findings = category
      ? [{ category, start: 0, end: text.length, score: 1, rule: 'declared' }]
      : findingsOf(leaf, detect);
    return findings.map((finding) => ({ ...finding, path, target }));
  });
}
