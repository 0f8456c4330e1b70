/* eslint-disable @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access,
   @typescript-eslint/no-unsafe-argument -- answers are read as SDKs read them: untyped */
import { data, joined } from './events';
import { type WireSample } from './wire-sample';

const chunk = (delta: object, finish: string | null = null) =>
  data({ id: 'c1', model: 'm', created: 5, choices: [{ index: 0, delta, finish_reason: finish }] });
const chatTool = (args: string) => ({
  id: 'call_1',
  type: 'function',
  function: { name: 'look', arguments: args },
});
const chatReply = (message: object, reason: string) => ({
  id: 'c1',
  object: 'chat.completion',
  created: 5,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: reason }],
  usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
});

/** OpenAI chat completions. */
export const chat: WireSample = {
  path: '/v1/chat/completions',
  streamPath: '/v1/chat/completions',
  body: (system, content, change = {}) => ({
    model: 'm',
    temperature: 0.5,
    messages: [...(system ? [{ role: 'developer', content: system }] : []), { role: 'user', content }],
    ...change,
  }),
  streamed: { stream: true, stream_options: { include_usage: true } },
  history: (result) => ({
    messages: [
      { role: 'user', content: 'Look it up.' },
      { role: 'assistant', content: null, tool_calls: [chatTool('{"id":"7"}')] },
      { role: 'tool', tool_call_id: 'call_1', content: result },
    ],
  }),
  reply: (content) => chatReply({ content }, 'stop'),
  toolReply: (input) =>
    chatReply({ content: null, tool_calls: [chatTool(JSON.stringify(input))] }, 'tool_calls'),
  textOfReply: (reply) => reply.choices[0].message.content,
  callOfReply: (reply) => reply.choices[0].message.tool_calls[0].function,
  stream: (...texts) => [
    chunk({ role: 'assistant', content: '' }),
    ...texts.map((content) => chunk({ content })),
    chunk({}, 'stop'),
    data({ id: 'c1', choices: [], usage: { prompt_tokens: 3, completion_tokens: 4 } }),
    'data: [DONE]\n\n',
  ],
  toolStream: (...pieces) => [
    chunk({ tool_calls: [{ index: 0, ...chatTool('') }] }),
    ...pieces.map((piece) => chunk({ tool_calls: [{ index: 0, function: { arguments: piece } }] })),
    chunk({}, 'tool_calls'),
    'data: [DONE]\n\n',
  ],
  textOfEvents: (events) => joined(events.map(({ choices }) => choices?.[0]?.delta.content)),
  callOfEvents: (events) => events.flatMap(({ choices }) => choices?.[0]?.delta.tool_calls ?? [])[0].function,
  kindOf: (event) => (event === '[DONE]' ? event : event.error ? 'error' : event.usage ? 'usage' : 'chunk'),
  order: ['chunk', 'usage', '[DONE]'],
  image: () => ({ type: 'image_url', image_url: { url: 'https://a.example/b.png' } }),
  refused: [
    { n: 2 },
    { metadata: { a: 'b' } },
    { audio: { voice: 'alloy' } },
    { web_search_options: { user_location: { type: 'approximate' } } },
    { prediction: { type: 'content', content: 'x' } },
    { tools: [{ type: 'custom', custom: { name: 'a' } }] },
    { unknown_member: 'A sentence that nobody reads.' },
  ],
};
