import Anthropic from '@anthropic-ai/sdk';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { ChatOpenAI } from '@langchain/openai';
import { generateText, streamText } from 'ai';
import OpenAI from 'openai';
import { modelDouble } from 'unseen-guardian/testing';
import { guardedFetch } from '../../src/wire/guarded-fetch';
import { instructions } from '../../src/writing/instructions.tag';
import { type Desk, deskWith, RECIPIENT, WordControl } from '../fixture';
import { anthropic } from '../wire/anthropic.sample';
import { chat } from '../wire/chat.sample';
import { generateContent } from '../wire/gemini.sample';
import { responses } from '../wire/responses.sample';
import { events, json, type WireProvider } from '../wire/wire-provider';
import { type WireSample } from '../wire/wire-sample';
import { type Door, type OpenDoor } from './door';

const SYSTEM = instructions`Answer in one sentence.`;

/** What an SDK needs to be told. */
interface Connection {
  readonly url: (path: string) => string;
  readonly fetch: typeof fetch;
}

type Client = Pick<OpenDoor, 'ask' | 'stream'>;

/** A door for an SDK that takes a `fetch`. */
const fetchDoor = (
  provider: WireProvider,
  sample: WireSample,
  connect: (connection: Connection) => Client,
): Door => ({
  open(pieces): OpenDoor {
    const desk: Desk = deskWith(modelDouble(), { replyControls: [new WordControl()] });
    provider.received.splice(0);
    const client = connect({
      url: (path) => provider.url(path),
      fetch: guardedFetch({ recipient: RECIPIENT }),
    });
    return {
      desk,
      ask(question) {
        provider.answer = json(sample.reply(pieces.join('')));
        return desk.inside(() => client.ask(question));
      },
      async *stream(question) {
        provider.answer = events(...sample.stream(...pieces));
        const reading = desk.inside(() => client.stream(question)[Symbol.asyncIterator]());
        for (;;) {
          const next = await desk.inside(() => reading.next());
          if (next.done) return;
          yield next.value;
        }
      },
      received: () => provider.received.map(({ body }) => body),
    };
  },
});

const openAI = ({ url, fetch }: Connection) =>
  new OpenAI({ apiKey: 'none', baseURL: url('/v1'), fetch, maxRetries: 0 });

/** `openai`, chat completions. */
function openAIChat(connection: Connection): Client {
  const { completions } = openAI(connection).chat;
  const body = (content: string): OpenAI.ChatCompletionCreateParamsNonStreaming => ({
    model: 'm',
    messages: [
      { role: 'developer', content: SYSTEM },
      { role: 'user', content },
    ],
  });
  return {
    ask: async (question) => (await completions.create(body(question))).choices[0]!.message.content!,
    async *stream(question) {
      const stream = await completions.create({ ...body(question), stream: true });
      for await (const { choices } of stream) yield choices[0]?.delta.content ?? '';
    },
  };
}

/** `openai`, responses. */
function openAIResponses(connection: Connection): Client {
  const client = openAI(connection).responses;
  const body = (input: string) => ({ model: 'm', instructions: SYSTEM, input, store: false });
  return {
    ask: async (question) => (await client.create(body(question))).output_text,
    async *stream(question) {
      const stream = await client.create({ ...body(question), stream: true });
      for await (const event of stream) {
        if (event.type === 'error') throw new Error(event.message);
        if (event.type === 'response.output_text.delta') yield event.delta;
      }
    },
  };
}

/** LangChain, over `openai`. */
function langChain({ url, fetch }: Connection): Client {
  const configuration = { baseURL: url('/v1'), fetch };
  const model = new ChatOpenAI({ apiKey: 'none', model: 'm', maxRetries: 0, configuration });
  const messages = (question: string): [string, string][] => [
    ['system', SYSTEM],
    ['user', question],
  ];
  return {
    ask: async (question) => (await model.invoke(messages(question))).text,
    async *stream(question) {
      for await (const { text } of await model.stream(messages(question))) yield text;
    },
  };
}

/** `@anthropic-ai/sdk`. */
function claude({ url, fetch }: Connection): Client {
  const { messages } = new Anthropic({ apiKey: 'none', baseURL: url(''), fetch, maxRetries: 0 });
  const body = (content: string) => ({
    ...{ model: 'm', max_tokens: 100, system: SYSTEM },
    messages: [{ role: 'user' as const, content }],
  });
  return {
    ask: async (question) => {
      const { content } = await messages.create(body(question));
      return content.map((block) => (block.type === 'text' ? block.text : '')).join('');
    },
    async *stream(question) {
      for await (const event of await messages.create({ ...body(question), stream: true })) {
        if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') yield event.delta.text;
      }
    },
  };
}

/** A Gemini client that takes a `fetch`: the AI SDK's. */
function gemini({ url, fetch }: Connection): Client {
  const model = createGoogleGenerativeAI({ apiKey: 'none', baseURL: url('/v1beta'), fetch })('m');
  const settings = { model, system: SYSTEM, maxRetries: 0 };
  return {
    ask: async (prompt) => (await generateText({ ...settings, prompt })).text,
    async *stream(prompt) {
      for await (const part of streamText({ ...settings, prompt, onError: () => undefined }).fullStream) {
        if (part.type === 'error') throw part.error;
        if (part.type === 'text-delta') yield part.text;
      }
    },
  };
}

/** The doors of `guardedFetch`, each with the SDK of somebody else. */
export const fetchDoors = (provider: WireProvider): readonly (readonly [name: string, door: Door])[] => [
  ['guardedFetch in openai, chat completions', fetchDoor(provider, chat, openAIChat)],
  ['guardedFetch in openai, responses', fetchDoor(provider, responses, openAIResponses)],
  ['guardedFetch in LangChain', fetchDoor(provider, chat, langChain)],
  ['guardedFetch in @anthropic-ai/sdk', fetchDoor(provider, anthropic, claude)],
  ['guardedFetch in @ai-sdk/google', fetchDoor(provider, generateContent, gemini)],
];
