import { type ModelDeclaration } from 'unseen-guardian/model';
import { secret, variableOf } from 'unseen-guardian/secrets';
import { OfflineModel } from './offline/offline-model';
import { type Provider, PROVIDERS, type ProviderSettings } from './providers';

/** The variables that are read. */
export type Environment = Readonly<Record<string, string | undefined>>;

const OFFLINE: ModelDeclaration = { recipient: 'offline:local', create: () => new OfflineModel() };
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const NOT_INSTALLED = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);

/** Says which package to install when it is that what is missing. */
async function load(name: string, provider: Provider, settings: ProviderSettings) {
  try {
    return await provider.load(settings);
  } catch (cause) {
    if (!NOT_INSTALLED.has((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    throw new Error(`AI_PROVIDER=${name} needs a package: npm install ${provider.package}`, { cause });
  }
}

/** TLS, or a server on this very machine. */
function isPrivate(url: string): boolean {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

function declare(name: string, provider: Provider, environment: Environment): ModelDeclaration {
  const modelId = environment['AI_MODEL'] ?? provider.model;
  const baseURL = environment['AI_BASE_URL'];
  if (!modelId) throw new Error(`AI_PROVIDER=${name} has no default model: set AI_MODEL.`);
  if (provider.needsBaseUrl && !baseURL) {
    throw new Error(`AI_PROVIDER=${name} needs AI_BASE_URL, for example http://127.0.0.1:11434/v1.`);
  }
  if (baseURL && !isPrivate(baseURL)) {
    throw new Error('AI_BASE_URL must be https: prompts and the key would cross the network in the open.');
  }
  const needsKey = !provider.keyless || !!environment[variableOf(provider.secret)];
  return {
    recipient: `${name}:${environment['AI_REGION'] ?? 'global'}`,
    ...(needsKey && { secret: secret(provider.secret) }),
    create: async (apiKey) => {
      const settings = { ...(apiKey && { apiKey }), ...(baseURL && { baseURL }) };
      return (await load(name, provider, settings))(modelId);
    },
  };
}

/**
 * The model that AI_PROVIDER, AI_MODEL, AI_REGION and AI_BASE_URL ask for.
 *
 * @throws Error when the provider is unknown, or a setting it needs is missing.
 */
export function modelFromEnvironment(environment: Environment): ModelDeclaration {
  const name = environment['AI_PROVIDER'] || 'offline';
  if (name === 'offline') return OFFLINE;
  if (Object.hasOwn(PROVIDERS, name)) return declare(name, PROVIDERS[name]!, environment);
  throw new Error(
    `AI_PROVIDER=${name} is unknown. Use one of: offline, ${Object.keys(PROVIDERS).join(', ')}.`,
  );
}
