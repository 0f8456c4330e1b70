import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { assertSecretName } from '../handle/secret-ref';
import { FileSource } from './file-source';
import { refuseInProduction } from './production';
import { type SecretMaterial, SecretSource } from './secret-source';

/** Settings of {@link developmentSource}. */
export interface DevelopmentSourceOptions {
  /** The folder of the files; keep it out of version control. */
  readonly directory: string;
  /** The secrets that are made when they are missing: 32 random bytes, base64. */
  readonly generate: readonly string[];
}

/** Makes a file with fresh random content; of several processes the first wins, and nobody sees half a file. */
async function createRandomFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
}

class DevelopmentSource extends SecretSource {
  readonly name = 'development';
  private readonly files: FileSource;

  constructor(private readonly options: DevelopmentSourceOptions) {
    super();
    this.files = new FileSource(options.directory);
  }

  async fetch(name: string): Promise<SecretMaterial | undefined> {
    const known = await this.files.fetch(name);
    if (known || !this.options.generate.includes(name)) return known;
    await createRandomFile(join(resolve(this.options.directory), name));
    return this.files.fetch(name);
  }

  override placeOf(name: string): string {
    return this.files.placeOf(name);
  }
}

/**
 * Secrets for development: each install makes its own, as files that only the current user can read.
 *
 * @throws Error under NODE_ENV=production, always.
 */
export function developmentSource(options: DevelopmentSourceOptions): SecretSource {
  refuseInProduction('developmentSource', 'Create the secrets in a secret manager and use its source.');
  if (!options.directory)
    throw new Error('developmentSource needs a directory, such as ".guardian/secrets".');
  options.generate.forEach(assertSecretName);
  return new DevelopmentSource(options);
}
