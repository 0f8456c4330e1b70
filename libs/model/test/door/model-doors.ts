import { generateText, streamText } from 'ai';
import { type ModelChunk, type ModelReply, type ModelRequest } from 'unseen-guardian/kernel';
import { modelDouble } from 'unseen-guardian/testing';
import { instructions } from '../../src/writing/instructions.tag';
import { deskWith, RECIPIENT, WordControl } from '../fixture';
import { type Door, type OpenDoor } from './door';

const SYSTEM = instructions`Answer in one sentence.`;
const controls = { replyControls: [new WordControl()] };

/** The models of the AI SDK. */
export const aiSdk: Door = {
  open(pieces): OpenDoor {
    const double = modelDouble({ replies: [pieces.join('')], chunks: pieces });
    const desk = deskWith(double, controls);
    const settings = { model: desk.model, system: SYSTEM, maxRetries: 0 };
    return {
      desk,
      ask: async (prompt) => (await desk.inside(() => generateText({ ...settings, prompt }))).text,
      async *stream(prompt) {
        const parts = desk.inside(
          () => streamText({ ...settings, prompt, onError: () => undefined }).fullStream,
        );
        for await (const part of parts) {
          if (part.type === 'error') throw part.error;
          if (part.type === 'text-delta') yield part.text;
        }
      },
      received: () => double.calls.map(({ text }) => text),
    };
  },
};

const requestOf = (question: string): ModelRequest => ({
  model: 'own',
  recipient: RECIPIENT,
  messages: [
    { role: 'system', content: SYSTEM },
    { role: 'user', content: [{ type: 'text', text: question }] as never },
  ],
});

const END: ModelChunk = { type: 'finish', finish: 'stop', usage: { inputTokens: 3, outputTokens: 4 } };

/** Any SDK, through the exchange itself. */
export const neutral: Door = {
  open(pieces): OpenDoor {
    const desk = deskWith(modelDouble(), controls);
    const seen: string[] = [];
    const send = async ({ messages }: { messages: unknown }): Promise<ModelReply> => {
      seen.push(JSON.stringify(messages));
      return { content: [{ type: 'text', text: pieces.join('') }], finish: 'stop', usage: END.usage! };
    };
    async function* chunks({ messages }: { messages: unknown }): AsyncGenerator<ModelChunk> {
      seen.push(JSON.stringify(messages));
      yield* pieces.map((text) => ({ type: 'text', text }) as const);
      yield END;
    }
    const textOf = (part: { readonly type: string; readonly text?: string }) => part.text ?? '';
    return {
      desk,
      ask: async (question) =>
        (await desk.exchange.callModel(requestOf(question), send)).content.map(textOf).join(''),
      async *stream(question) {
        for await (const chunk of desk.exchange.streamModel(requestOf(question), chunks)) yield textOf(chunk);
      },
      received: () => seen,
    };
  },
};
