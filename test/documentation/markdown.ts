import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The root of this repository. */
export const REPOSITORY = join(__dirname, '..', '..');

/** A page of the documentation. */
export interface Page {
  /** Relative to the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** A `ts` block of a page. */
export interface Example {
  readonly page: string;
  /** The nearest heading above it. */
  readonly heading: string;
  /** The line of the page on which its code begins, from 1. */
  readonly line: number;
  readonly code: string;
  /** Why it is not compiled; undefined when it is, empty when nobody said why. */
  readonly optOut: string | undefined;
}

const SKIPPED = new Set(['node_modules', 'dist', 'coverage', '.git', '.guardian']);
const FENCE = /^```(.*)$/;
const HEADING = /^#{1,6} (.*)$/;
const REASON = /^<!-- no-check: (.+) -->$/;
const LINK = /\]\(([^)\s]+)\)/g;

function* markdownIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* markdownIn(path);
    else if (entry.name.endsWith('.md')) yield path;
  }
}

/** Every Markdown page of the repository. */
export const pages = (): Page[] =>
  [...markdownIn(REPOSITORY)].sort().map((path) => ({
    path: relative(REPOSITORY, path).replaceAll(sep, '/'),
    text: readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
  }));

interface Line {
  readonly text: string;
  /** What the fence around this line says after the backticks; undefined outside of blocks. */
  readonly fence: string | undefined;
  readonly number: number;
}

function linesOf({ text }: Page): Line[] {
  let fence: string | undefined;
  return text.split('\n').map((line, index) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark.trim() : undefined;
    return { text: line, fence: mark === undefined ? fence : undefined, number: index + 1 };
  });
}

/** The headings of a page, in order. */
export const headingsOf = (page: Page): string[] =>
  linesOf(page).flatMap(({ text, fence }) => (fence === undefined ? (HEADING.exec(text)?.[1] ?? []) : []));

/** The targets of a page's links and pictures, outside of code. */
export const linksOf = (page: Page): string[] =>
  linesOf(page)
    .filter(({ fence }) => fence === undefined)
    .flatMap(({ text }) => [...text.replace(/`[^`]*`/g, '').matchAll(LINK)].map(([, target]) => target!));

/** The `ts` blocks of a page. */
export function examplesOf(page: Page): Example[] {
  const examples: Example[] = [];
  const lines = linesOf(page);
  let heading = '';
  lines.forEach(({ text, fence, number }, index) => {
    if (fence === undefined) heading = HEADING.exec(text)?.[1] ?? heading;
    const isFirst = fence !== undefined && lines[index - 1]?.fence === undefined;
    if (!isFirst || !/^ts\b/.test(fence)) return;
    const end = lines.findIndex((line) => line.number > number && line.fence === undefined);
    const code = lines.slice(index, end).map((line) => line.text);
    const reason = REASON.exec(lines[index - 2]?.text ?? '')?.[1] ?? '';
    const optOut = fence.includes('no-check') ? reason : undefined;
    examples.push({ page: page.path, heading, line: number, code: code.join('\n'), optOut });
  });
  return examples;
}
