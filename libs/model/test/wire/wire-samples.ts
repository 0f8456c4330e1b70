import { anthropic } from './anthropic.sample';
import { chat } from './chat.sample';
import { generateContent } from './gemini.sample';
import { responses } from './responses.sample';
import { type WireSample } from './wire-sample';

/** All formats, by name. */
export const WIRE_SAMPLES: readonly (readonly [name: string, sample: WireSample])[] = [
  ['OpenAI chat completions', chat],
  ['OpenAI responses', responses],
  ['Anthropic messages', anthropic],
  ['Gemini', generateContent],
];
