import { type SecretSource } from 'unseen-guardian/secrets';

async function isKnown(name: string, sources: readonly SecretSource[]): Promise<boolean> {
  for (const source of sources) {
    const material = await source.fetch(name);
    material?.value.fill(0);
    if (material) return true;
  }
  return false;
}

/** Those of the names that no source knows. */
export async function missingSecrets(
  names: readonly string[],
  sources: readonly SecretSource[],
): Promise<string[]> {
  const known = await Promise.all(names.map((name) => isKnown(name, sources)));
  return names.filter((_, index) => !known[index]);
}
