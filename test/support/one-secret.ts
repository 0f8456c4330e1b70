import { type SecretsOptions, type SecretMaterial, SecretSource } from 'unseen-guardian/secrets';
import { memoryStores } from 'unseen-guardian/testing';

class OneSecret extends SecretSource {
  readonly name = 'one';

  constructor(
    private readonly known: string,
    private readonly value: string,
  ) {
    super();
  }

  async fetch(name: string): Promise<SecretMaterial | undefined> {
    return name === this.known ? { value: Buffer.from(this.value), version: '1' } : undefined;
  }
}

/** The secrets of a host in memory, and one of the test. */
export const secretsWith = (name: string, value: string): SecretsOptions => ({
  sources: [...memoryStores().secrets.sources, new OneSecret(name, value)],
});
