import { type LanguageModelV3 } from '@ai-sdk/provider';

/** What a provider's package is told. */
export interface ProviderSettings {
  readonly apiKey?: string;
  readonly baseURL?: string;
}

/** One provider of models; its package is loaded when the first call is made. */
export interface Provider {
  /** The package that speaks to it. */
  readonly package: string;
  /** Where its package sends prompts unless AI_BASE_URL says otherwise. */
  readonly host?: string;
  /** The secret that holds its key. */
  readonly secret: string;
  /** Whether it may be called without a key, as servers of one's own are. */
  readonly keyless?: boolean;
  /** The model that is used unless AI_MODEL says otherwise. */
  readonly model?: string;
  /** Whether AI_BASE_URL must be set. */
  readonly needsBaseUrl?: boolean;
  readonly load: (settings: ProviderSettings) => Promise<(modelId: string) => LanguageModelV3>;
}

/** Every provider that AI_PROVIDER may name, beside `offline`. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  openai: {
    package: '@ai-sdk/openai',
    host: 'api.openai.com',
    secret: 'openai/key',
    model: 'gpt-5-mini',
    load: async (settings) => (await import('@ai-sdk/openai')).createOpenAI(settings),
  },
  anthropic: {
    package: '@ai-sdk/anthropic',
    host: 'api.anthropic.com',
    secret: 'anthropic/key',
    model: 'claude-sonnet-4-5',
    load: async (settings) => (await import('@ai-sdk/anthropic')).createAnthropic(settings),
  },
  google: {
    package: '@ai-sdk/google',
    host: 'generativelanguage.googleapis.com',
    secret: 'google/key',
    model: 'gemini-2.5-flash',
    load: async (settings) => (await import('@ai-sdk/google')).createGoogleGenerativeAI(settings),
  },
  'openai-compatible': {
    package: '@ai-sdk/openai-compatible',
    secret: 'openai-compatible/key',
    keyless: true,
    needsBaseUrl: true,
    load: async ({ baseURL = '', ...settings }) =>
      (await import('@ai-sdk/openai-compatible')).createOpenAICompatible({
        name: 'openai-compatible',
        baseURL,
        ...settings,
      }),
  },
};
