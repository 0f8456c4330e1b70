import { type ProviderModel } from '../language-model.protocol';

/**
 * The versions of the AI SDK's language model protocol whose providers are understood: 3 (AI SDK 6) and 4 (AI SDK 7).
 * What version 4 adds to replies (files of reasoning, parts of the provider's own kind) is refused as unreadable.
 */
const SPECIFICATIONS: readonly unknown[] = ['v3', 'v4'];

/**
 * Refuses what is no model of the AI SDK: the name of one, or a provider made for another version.
 *
 * @throws Error that names the packages to install.
 */
export function assertProviderModel(name: string, model: unknown): asserts model is ProviderModel {
  const { specificationVersion } = (model ?? {}) as Partial<ProviderModel>;
  if (SPECIFICATIONS.includes(specificationVersion)) return;
  throw new Error(
    `Model "${name}" must be a language model of specification "v3" or "v4" ` +
      '(of a provider made for the AI SDK 6 or 7), and not the name of a model.',
  );
}
