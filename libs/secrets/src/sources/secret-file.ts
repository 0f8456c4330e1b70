import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type SecretMaterial } from './secret-source';

const MAX_BYTES = 64 * 1024;
const OTHERS = 0o077n;
const ABSENT = new Set(['ENOENT', 'ENOTDIR']);
// A pipe would block the open, and a link may lead to a file that someone else can change.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const NEWLINE = 10;
const RETURN = 13;

interface Rule {
  readonly holds: (stat: BigIntStats) => boolean;
  readonly remedy: string;
}

/** What must hold of a file before its content is believed; Windows has neither owners nor modes to check. */
const RULES: readonly Rule[] = [
  { holds: (stat) => stat.isFile(), remedy: 'it must be a regular file' },
  {
    holds: (stat) => !process.getuid || stat.uid === BigInt(process.getuid()),
    remedy: 'it must belong to the user that runs this process (chown)',
  },
  {
    holds: (stat) => !process.getuid || (stat.mode & OTHERS) === 0n,
    remedy: 'nobody else may read or write it (chmod 600)',
  },
  { holds: (stat) => stat.size <= BigInt(MAX_BYTES), remedy: `it may have at most ${MAX_BYTES} bytes` },
];

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';
const refusal = (path: string, reason: string): Error =>
  new Error(`The secret file ${path} is refused: ${reason}.`);

/** A text file ends with a newline that is not part of the secret. */
function withoutNewline(content: Buffer): Buffer {
  if (content.at(-1) !== NEWLINE) return content;
  return content.subarray(0, content.at(-2) === RETURN ? -2 : -1);
}

async function openIfPresent(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, FLAGS);
  } catch (error) {
    const code = codeOf(error);
    if (ABSENT.has(code)) return undefined;
    throw refusal(
      path,
      code === 'ELOOP' ? 'it must be a regular file, not a link' : `it cannot be opened (${code})`,
    );
  }
}

/**
 * Reads a secret from a file that only this user can read; an empty file counts as missing.
 *
 * @throws Error when the file is not kept safely.
 */
export async function readSecretFile(path: string): Promise<SecretMaterial | undefined> {
  const file = await openIfPresent(path);
  if (!file) return undefined;
  try {
    const stat = await file.stat({ bigint: true });
    const broken = RULES.find(({ holds }) => !holds(stat));
    if (broken) throw refusal(path, broken.remedy);
    const content = Buffer.alloc(Number(stat.size));
    const { bytesRead } = await file.read(content, 0, content.length, 0);
    if (bytesRead !== content.length) throw refusal(path, 'it changed while it was read; try again');
    const value = withoutNewline(content);
    return value.length ? { value, version: `${stat.mtimeNs}.${stat.ino}` } : undefined;
  } finally {
    await file.close();
  }
}
