import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createPersonalDataDetector, type ScreenTrust } from 'unseen-guardian/detection';
import { type TextDetector } from './judge/shown-text';

/** A labelled text of the app's own evaluation set: one line of JSON in its file. */
export interface InjectionCase {
  readonly text: string;
  readonly label: 'attack' | 'harmless';
  /** Who wrote it. */
  readonly trust: ScreenTrust;
  /** The language, as BCP 47: `en`, `pt-BR`. */
  readonly lang?: string;
  /** What sort of text it is, in a word: `ticket`, `override`. */
  readonly kind?: string;
  /** Why it was labelled so. */
  readonly note?: string;
}

/** How a case is recorded. */
export interface InjectionCaseOptions {
  /**
   * Records a text even though it holds personal data or secrets.
   * @default false
   */
  readonly allowPersonalData?: boolean;
  /**
   * What looks for them.
   * @default `createPersonalDataDetector()`
   */
  readonly detector?: TextDetector;
}

/** How the lines of an evaluation set are read. */
export interface InjectionCasesOptions {
  /**
   * Who wrote the texts of lines that do not say it.
   * @default none: every line has to say it
   */
  readonly trust?: ScreenTrust;
}

type Check = (value: unknown) => boolean;

const isWord: Check = (value) =>
  value === undefined || (typeof value === 'string' && /^[\w-]{1,64}$/.test(value));

const FIELDS: ReadonlyMap<string, readonly [check: Check, remedy: string]> = new Map([
  [
    'text',
    [(value: unknown) => typeof value === 'string' && value.trim() !== '', 'a text that is not empty'],
  ],
  ['label', [(value: unknown) => value === 'attack' || value === 'harmless', '"attack" or "harmless"']],
  ['trust', [(value: unknown) => value === 'user' || value === 'untrusted', '"user" or "untrusted"']],
  ['lang', [isWord, 'a language such as "en"']],
  ['kind', [isWord, 'one word']],
  ['note', [(value: unknown) => value === undefined || typeof value === 'string', 'a text']],
]);

/** The case, with the fields that a case has and no others. */
function caseOf(value: unknown, where: string): InjectionCase {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  for (const [field, [check, remedy]] of FIELDS) {
    if (!check(given[field])) throw new Error(`${where}: "${field}" must be ${remedy}.`);
  }
  const known = [...FIELDS.keys()].filter((field) => given[field] !== undefined);
  return Object.fromEntries(known.map((field) => [field, given[field]])) as unknown as InjectionCase;
}

let usualDetector: TextDetector | undefined;

function assertImpersonal({ text, note = '' }: InjectionCase, detector: TextDetector): void {
  const found = [text, note].flatMap((each) => detector.detect(each)).map(({ category }) => category);
  if (found.length === 0) return;
  throw new Error(
    `The case holds personal data or secrets (${[...new Set(found)].join(', ')}). ` +
      'Replace them with invented values, or set allowPersonalData and keep the file as safe as the data.',
  );
}

/** Whether a line can be added as it is: the file is empty, or its last line was finished. */
async function endsLine(file: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
}

/**
 * Adds a labelled text to the app's own evaluation set: JSON lines, readable by this user only, each added by one write,
 * so that several processes can share the file. `guardian eval injection --file` reads it.
 *
 * @throws Error when the case lacks something, or holds personal data or secrets that are not allowed; never with the text.
 */
export async function recordInjectionCase(
  path: string,
  given: InjectionCase,
  { allowPersonalData = false, detector }: InjectionCaseOptions = {},
): Promise<void> {
  const row = caseOf(given, 'The case');
  if (!allowPersonalData) assertImpersonal(row, detector ?? (usualDetector ??= createPersonalDataDetector()));
  const { O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW = 0 } = constants;
  const file = await open(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  try {
    const { mode, size } = await file.stat();
    if ((mode & 0o077) !== 0) await file.chmod(0o600);
    const line = Buffer.from(`${(await endsLine(file, size)) ? '' : '\n'}${JSON.stringify(row)}\n`);
    const { bytesWritten } = await file.write(line);
    if (bytesWritten < line.length) throw new Error('The case was not written whole: the disk is full.');
    await file.datasync();
  } finally {
    await file.close();
  }
}

/**
 * Reads the lines of an evaluation set.
 *
 * @throws Error with the number of the line and what it lacks; never with its text.
 */
export function parseInjectionCases(
  content: string,
  usual: InjectionCasesOptions = {},
): readonly InjectionCase[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `Line ${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      // The parser's own words repeat the line.
      throw new Error(`${where} is no JSON. Write one object a line.`);
    }
    return [caseOf({ ...usual, ...(value as object) }, where)];
  });
}
