import { join, resolve } from 'node:path';
import { assertSecretName } from '../handle/secret-ref';
import { refuseInProduction } from './production';
import { readSecretFile } from './secret-file';
import { type SecretMaterial, SecretSource } from './secret-source';

/** Settings of {@link fileSource}. */
export interface FileSourceOptions {
  /** The folder of the files: `openai/key` is `<directory>/openai/key`. */
  readonly directory: string;
  /** Works under NODE_ENV=production too. @default false */
  readonly allowInProduction?: boolean;
}

/** Reads secrets from the files of a folder. */
export class FileSource extends SecretSource {
  readonly name = 'file';
  private readonly directory: string;

  constructor(directory: string) {
    super();
    this.directory = resolve(directory);
  }

  async fetch(name: string): Promise<SecretMaterial | undefined> {
    assertSecretName(name);
    return readSecretFile(this.pathOf(name));
  }

  override placeOf(name: string): string {
    return `the file ${this.pathOf(name)} (mode 0600)`;
  }

  private pathOf(name: string): string {
    return join(this.directory, name);
  }
}

/**
 * Secrets from files that only the current user can read (mode 0600), at most 64 KiB each; one trailing newline is cut.
 *
 * @throws Error under NODE_ENV=production unless `allowInProduction` is set, and when no directory is given.
 */
export function fileSource({ directory, allowInProduction }: FileSourceOptions): SecretSource {
  if (!allowInProduction)
    refuseInProduction(
      'fileSource',
      'Use a secret manager, or accept it by name: fileSource({ directory, allowInProduction: true }).',
    );
  if (!directory) throw new Error('fileSource needs a directory: fileSource({ directory: "/run/secrets" }).');
  return new FileSource(directory);
}
