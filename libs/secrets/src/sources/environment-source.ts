import { createHmac, randomBytes } from 'node:crypto';
import { refuseInProduction } from './production';
import { type SecretMaterial, SecretSource } from './secret-source';

/** Settings of {@link environmentSource}. */
export interface EnvironmentSourceOptions {
  /** Variables whose name does not follow from the secret's: `{ 'openai/key': 'MY_KEY' }`. @default {} */
  readonly variables?: Readonly<Record<string, string>>;
  /** Works under NODE_ENV=production too: variables are seen by child processes and crash dumps. @default false */
  readonly allowInProduction?: boolean;
  /** Where the variables are read. @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** The variable that holds a secret by default: `openai/key` is `OPENAI_KEY`. */
export const variableOf = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '_').toUpperCase();

/** Counts how often a value changed, by a digest under a key that leaves no trace outside this process. */
class ChangeCounter {
  readonly #key = randomBytes(32);
  readonly #seen = new Map<string, { readonly digest: Buffer; readonly count: number }>();

  versionOf(name: string, value: Buffer): string {
    const digest = createHmac('sha256', this.#key).update(value).digest();
    const last = this.#seen.get(name);
    if (last?.digest.equals(digest)) return String(last.count);
    const count = (last?.count ?? 0) + 1;
    this.#seen.set(name, { digest, count });
    return String(count);
  }
}

class EnvironmentSource extends SecretSource {
  readonly name = 'environment';
  readonly #changes = new ChangeCounter();

  constructor(private readonly options: EnvironmentSourceOptions) {
    super();
  }

  async fetch(name: string): Promise<SecretMaterial | undefined> {
    const text = (this.options.environment ?? process.env)[this.variable(name)];
    if (!text) return undefined;
    const value = Buffer.from(text, 'utf8');
    return { value, version: this.#changes.versionOf(name, value) };
  }

  override placeOf(name: string): string {
    return `the environment variable ${this.variable(name)}`;
  }

  private variable(name: string): string {
    const { variables = {} } = this.options;
    return Object.hasOwn(variables, name) ? variables[name]! : variableOf(name);
  }
}

/**
 * Secrets from environment variables; an empty variable counts as missing.
 *
 * @throws Error under NODE_ENV=production unless `allowInProduction` is set.
 */
export function environmentSource(options: EnvironmentSourceOptions = {}): SecretSource {
  if (!options.allowInProduction)
    refuseInProduction(
      'environmentSource',
      'Use a secret manager, or accept it by name: environmentSource({ allowInProduction: true }).',
    );
  return new EnvironmentSource(options);
}
