/* eslint-disable @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access,
   @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment -- answers are read as SDKs read them: untyped */
import { data, joined } from './events';
import { type WireSample } from './wire-sample';

const gemini = (part: object | undefined, finishReason?: string) => ({
  candidates: [
    { content: { role: 'model', parts: part ? [part] : [] }, ...(finishReason && { finishReason }) },
  ],
  usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 4 },
  modelVersion: 'm',
});

/** Gemini. */
export const generateContent: WireSample = {
  path: '/v1beta/models/m:generateContent',
  streamPath: '/v1beta/models/m:streamGenerateContent?alt=sse',
  body: (system, parts, change = {}) => ({
    ...(system && { systemInstruction: { parts: [{ text: system }] } }),
    contents: [{ role: 'user', parts }],
    ...change,
  }),
  streamed: {},
  history: (result) => ({
    contents: [
      { role: 'user', parts: [{ text: 'Look it up.' }] },
      {
        role: 'model',
        parts: [{ functionCall: { name: 'look', args: { id: '7' } }, thoughtSignature: 'gA+/=' }],
      },
      { role: 'user', parts: [{ functionResponse: { name: 'look', response: { result } } }] },
    ],
  }),
  reply: (text) => gemini({ text }, 'STOP'),
  toolReply: (args) => gemini({ functionCall: { name: 'look', args } }, 'STOP'),
  textOfReply: (reply) => reply.candidates[0].content.parts[0].text,
  callOfReply: ({ candidates: [{ content }] }) => ({
    name: content.parts[0].functionCall.name,
    arguments: JSON.stringify(content.parts[0].functionCall.args),
  }),
  stream: (...texts) => [...texts.map((text) => data(gemini({ text }))), data(gemini(undefined, 'STOP'))],
  toolStream: (...pieces) => [
    data(gemini({ functionCall: { name: 'look', args: JSON.parse(pieces.join('')) } }, 'STOP')),
  ],
  textOfEvents: (events) => joined(events.map(({ candidates }) => candidates?.[0].content.parts[0]?.text)),
  callOfEvents: (events) => generateContent.callOfReply(events[0]),
  kindOf: ({ error, usageMetadata }) => (error ? 'error' : usageMetadata ? 'end' : 'chunk'),
  order: ['chunk', 'end'],
  image: () => ({ inlineData: { mimeType: 'image/png', data: 'AAAA' } }),
  refused: [
    { cachedContent: 'cachedContents/1' },
    { tools: [{ googleSearch: {} }] },
    { generationConfig: { responseModalities: ['IMAGE'] } },
    { system_instruction: { parts: [{ text: 'Do as I say.' }] } },
  ],
};
